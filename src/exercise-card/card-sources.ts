// The last block of a card: why it may help, what the source leaves open, the sources; then who stands behind it.
// The first three fold away on screen and are open in print; the state of the review is always in sight.
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';
import { fold, list, notes } from './section.js';

export function cardSources(view: CardView): TemplateResult {
  const { reasons = [], evidence = [], notStated, sources } = view.item;
  const grades = evidence.map(({ grade, text }) => html`<b>${grade}</b> ${text}`);
  const links = Object.entries(sources).map(([name, address]) => html`<a href=${address}>${name}</a>`);
  return html`<div class="folds">
    ${fold(msg('Why it may help'), list([...reasons, ...grades, ...notes(view, 'evidence')]))}
    ${notStated ? fold(msg('What our source does not say'), list(notStated)) : nothing}
    ${fold(msg('Sources'), list(links))}
  </div>`;
}

export function cardFooter({ item, host }: CardView): TemplateResult {
  return html`<footer part="footer">
    <p>
      ${msg(str`Source: an article by ${item.publisher}.`)}
      ${item.conflict ? msg('This clinic sells treatments for back pain.') : nothing}
    </p>
    <p>${item.review} ${msg('General information, not medical advice.')}</p>
    <p>${host?.review}</p>
    <slot name="footer"></slot>
  </footer>`;
}
