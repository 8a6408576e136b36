// The order of a card: name and dose, cautions, steps, practice, what to keep in mind, then what folds away.
import { html, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import { itemFooter } from '../element/item-footer.js';
import { msg } from '../element/localize.js';
import { fold } from '../element/section.js';
import { cardHeader } from './card-header.js';
import { cardPractice } from './card-practice.js';
import { cardSources } from './card-sources.js';
import { cardCautions, cardCues, cardSteps } from './card-steps.js';
import type { StoredCard } from './card-store.js';
import type { HostNotes } from './host-settings.js';
import type { Picture } from './picture.js';
import type { PracticeState } from './practice-state.js';

/** What the templates of a card are drawn from. */
export interface CardView extends StoredCard, FoundLanguage {
  readonly host: HostNotes | undefined;
  readonly practice: PracticeState;
  /** The code behind it could not be had. */
  readonly practiceFailed: boolean;
  /** What draws the picture, where there is one. */
  readonly picture: Picture | undefined;
  readonly compact: boolean;
  readonly level: number;
}

export function card(view: CardView, drawn: unknown, click: (event: Event) => void): TemplateResult {
  return html`<article part="card" lang=${view.locale} dir=${view.direction} aria-labelledby="name" @click=${click}>
    <div class="top">${cardHeader(view)}<slot name="figure">${drawn}</slot></div>
    ${cardCautions(view)}
    <slot name="before-steps"></slot>
    ${view.compact
      ? fold(msg('How to do it'), html`${cardSteps(view)} ${cardCues(view)}`)
      : html`<div class="columns">${cardSteps(view)} ${cardPractice(view)} ${cardCues(view)}</div>`}
    <slot name="after-steps"></slot>
    ${cardSources(view)} ${itemFooter({ ...view.phrases, ...view.item }, view.host?.review)}
  </article>`;
}
