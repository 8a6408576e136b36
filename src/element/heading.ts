// A real <h2> to <h6>. Lit's static templates could vary the tag, but they cost more than these five lines.
import { html, nothing, type TemplateResult } from 'lit';

/** A heading of `level`, with an id where others refer to it; levels beyond 6 become 6. */
export function heading(level: number, text: string, id: string | typeof nothing = nothing): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading" id=${id}>${text}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id}>${text}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id}>${text}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id}>${text}</h5>`;
    default:
      return html`<h6 part="heading" id=${id}>${text}</h6>`;
  }
}
