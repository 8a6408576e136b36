// The order of a plan: what prevention can do, the cautions, the tips one by one, then who stands behind it.
import { html, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import { cautionsSection } from '../element/cautions.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import { msg } from '../element/localize.js';
import { sourcesFold } from '../element/section.js';
import type { StoredItem } from '../element/shown-store.js';
import { evidenceList } from '../element/statements.js';
import { explainTerms, meanings } from '../element/terms.js';
import { tip } from './plan-tip.js';

/** What the templates of a plan are drawn from. */
export interface PlanView extends FoundLanguage {
  /** What the source says of prevention. */
  readonly prevention: StoredItem;
  readonly tips: readonly StoredItem[];
  readonly level: number;
  /** The page or the guide, where the cards of the exercises may stand; missing on servers. */
  readonly page: ParentNode | undefined;
}

export function plan(view: PlanView): TemplateResult {
  const { prevention, tips, level, locale, direction } = view;
  const { item, frame, glossary } = prevention;
  explainTerms(glossary);
  const items = [prevention, ...tips].map((each) => each.item);
  const reviews = new Set(items.map(({ review }) => review));
  return html`<article part="plan" lang=${locale} dir=${direction} aria-labelledby="name">
    <header part="header">
      <p class="group">${msg('Prevention')}</p>
      ${heading(level, msg('Tips to look after your low back'), 'name')}
      <p>${item.text}</p>
      ${evidenceList(item.evidence)}
    </header>
    ${cautionsSection(view, msg('Before you start'), frame.cautions.tips)}
    <slot name="before-tips"></slot>
    <ol role="list">
      ${tips.map((each) => tip({ ...view, level: level + 1 }, each.item))}
    </ol>
    <slot name="after-tips"></slot>
    <div class="folds">${sourcesFold(Object.assign({}, ...items.map(({ sources }) => sources)))}</div>
    ${meanings()} ${itemFooter({ ...frame, review: [...reviews].join(' ') })}
  </article>`;
}
