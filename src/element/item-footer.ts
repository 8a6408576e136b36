// Who stands behind an item: the source, what it sells, the state of the review. Always in sight.
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from './localize.js';

interface Behind {
  /** The publisher of the source article, where the item rests on it. */
  readonly publisher?: string;
  /** The publisher sells what it writes about. */
  readonly conflict?: true;
  /** The state of the review in words. */
  readonly review: string;
}

/** The last block of an element, with a slot for the host's own lines. `hostReview` is the host's word, if it gave any. */
export const itemFooter = ({ publisher, conflict, review }: Behind, hostReview?: string): TemplateResult =>
  html`<footer part="footer">
    ${publisher
      ? html`<p>
          ${msg(str`Source: an article by ${publisher}.`)}
          ${conflict ? msg('This clinic sells treatments for back pain.') : nothing}
        </p>`
      : nothing}
    <p>${review} ${msg('General information, not medical advice.')}</p>
    <p>${hostReview}</p>
    <slot name="footer"></slot>
  </footer>`;
