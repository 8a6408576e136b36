// Small signs as static templates, drawn in the colour of the text around them. They repeat what words say.
import { html, type TemplateResult } from 'lit';

export const cautionSign: TemplateResult = html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <path d="M12 3 23 21H1zM12 10v5m0 3v.1" />
</svg>`;
