// The order of a card: name and dose, cautions, steps, practice, what to keep in mind, then what folds away.
import { html, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import { msg } from '../element/localize.js';
import { cardHeader } from './card-header.js';
import { cardPractice } from './card-practice.js';
import { cardFooter, cardSources } from './card-sources.js';
import { cardCautions, cardCues, cardSteps } from './card-steps.js';
import type { StoredCard } from './card-store.js';
import type { LaidDose } from './clinic-dose.js';
import type { Practice } from './practice.js';

/** What the templates of a card are drawn from. */
export interface CardView extends StoredCard, LaidDose, FoundLanguage {
  readonly practice: Practice;
  readonly compact: boolean;
  readonly level: number;
  readonly reviewer: string | undefined;
  readonly reviewedOn: Date | undefined;
}

export function card(view: CardView): TemplateResult {
  return html`<article part="card" lang=${view.locale} dir=${view.direction} aria-labelledby="heading">
    ${cardHeader(view)} ${cardCautions(view)}
    <slot name="before-steps"></slot>
    ${view.compact
      ? fold(msg('How to do it'), html`${cardSteps(view)} ${cardCues(view)}`)
      : html`<div class="columns">
          ${cardSteps(view)}
          <div>${cardPractice(view)} ${cardCues(view)}</div>
        </div>`}
    <slot name="after-steps"></slot>
    ${cardSources(view)} ${cardFooter(view)}
  </article>`;
}

/** A part that folds away on screen and is open in print. */
export const fold = (summary: string, content: TemplateResult | TemplateResult[]): TemplateResult =>
  html`<details part="details">
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** A list of texts. */
export const list = (texts: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
