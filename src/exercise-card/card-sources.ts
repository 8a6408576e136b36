// The last block of a card: why it may help, what the source leaves open, the sources; then who stands behind it.
// The first three fold away on screen and are open in print; the state of the review is always in sight.
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../element/localize.js';
import { notes } from './card-steps.js';
import { fold, list, type CardView } from './card.js';

export function cardSources(view: CardView): TemplateResult {
  const { reasons, evidence, notStated, sources } = view.item;
  const grades = evidence.map(({ grade, label, text }) => html`<b>${label}${grade === '-' ? '' : ` (${grade})`}.</b> ${text}`);
  const links = sources.map(({ name, address }) => (address ? html`<a href=${address}>${name}</a>` : name));
  return html`<div class="folds">
    ${fold(msg('Why it may help'), list([...reasons, ...grades, ...notes(view, 'evidence')]))}
    ${notStated.length > 0 ? fold(msg('What our source does not say'), list(notStated)) : nothing}
    ${fold(msg('Sources'), list(links))}
  </div>`;
}

export function cardFooter({ item, reviewer, reviewedOn, locale }: CardView): TemplateResult {
  const date = reviewedOn && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(reviewedOn);
  return html`<footer part="footer">
    <p>
      ${msg(str`Source: an article by ${item.publisher}.`)}
      ${item.conflict ? msg('This clinic sells treatments for back pain.') : nothing}
    </p>
    <p>${item.review} ${msg('General information, not medical advice.')}</p>
    ${reviewer
      ? html`<p>${date ? msg(str`This website says: checked by ${reviewer} on ${date}.`) : msg(str`This website says: checked by ${reviewer}.`)}</p>`
      : nothing}
    <slot name="footer"></slot>
  </footer>`;
}
