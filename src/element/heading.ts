// A real <h2> to <h6>. Lit's static templates could vary the tag, but they cost more than these five lines.
import { html, type TemplateResult } from 'lit';

/** A heading of `level` with an id that others can refer to; levels beyond 6 become 6. */
export function heading(level: number, id: string, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id} part="heading">${text}</h2>`;
    case 3:
      return html`<h3 id=${id} part="heading">${text}</h3>`;
    case 4:
      return html`<h4 id=${id} part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id=${id} part="heading">${text}</h5>`;
    default:
      return html`<h6 id=${id} part="heading">${text}</h6>`;
  }
}
