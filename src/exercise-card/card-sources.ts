// What folds away on screen and is open in print: why it may help, what the source leaves open, the sources.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../element/localize.js';
import { fold, list, ourNotes, sourcesFold } from '../element/section.js';
import type { CardView } from './card.js';

export function cardSources({ item, phrases }: CardView): TemplateResult {
  const { reasons = [], evidence = [], notes, notStated } = item;
  const sources = { ...phrases.sources, ...item.sources };
  const grades = evidence.map(({ grade, text, harms = [] }) => html`<b>${grade}</b> ${[text, ...harms].join(' ')}`);
  return html`<div class="folds">
    ${fold(msg('Why it may help'), list([...reasons, ...grades, ...ourNotes(notes?.evidence)]))}
    ${notStated ? fold(msg('What our source does not say'), list(notStated)) : nothing} ${sourcesFold(sources)}
  </div>`;
}
