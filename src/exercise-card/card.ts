// The order of a card: name and dose, cautions, steps, practice, what to keep in mind, then what folds away.
import { html, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import { msg } from '../element/localize.js';
import { cardHeader } from './card-header.js';
import { cardPractice } from './card-practice.js';
import { cardFooter, cardSources } from './card-sources.js';
import { cardCautions, cardCues, cardSteps } from './card-steps.js';
import type { StoredCard } from './card-store.js';
import type { HostNotes } from './host-settings.js';
import type { Practice } from './practice.js';
import { fold } from './section.js';

/** What the templates of a card are drawn from. */
export interface CardView extends StoredCard, FoundLanguage {
  readonly host: HostNotes | undefined;
  readonly practice: Practice;
  readonly compact: boolean;
  readonly level: number;
}

export function card(view: CardView): TemplateResult {
  return html`<article part="card" lang=${view.locale} dir=${view.direction} aria-labelledby="name">
    ${cardHeader(view)} ${cardCautions(view)}
    <slot name="before-steps"></slot>
    ${view.compact
      ? fold(msg('How to do it'), html`${cardSteps(view)} ${cardCues(view)}`)
      : html`<div class="columns" @click=${view.practice.click}>
          ${cardSteps(view)} ${cardPractice(view)} ${cardCues(view)}
        </div>`}
    <slot name="after-steps"></slot>
    ${cardSources(view)} ${cardFooter(view)}
  </article>`;
}
