// A telephone number that the host set, to call.
import { html, type TemplateResult } from 'lit';
import type { Phone } from './link.js';
import { msg } from './localize.js';

// Without <bdi> the groups of a number change places in a text that runs from right to left.
export const phoneLink = ({ text, href }: Phone): TemplateResult =>
  html`<a part="phone" href=${href}>${msg('Call')} <bdi>${text}</bdi></a>`;
