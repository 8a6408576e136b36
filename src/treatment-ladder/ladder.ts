// The order of a ladder: what its order means, when to get help, the steps in groups, then who stands behind it.
import { html, nothing, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import { cautionsSection } from '../element/cautions.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import { msg } from '../element/localize.js';
import { sourcesFold } from '../element/section.js';
import type { StoredItem } from '../element/shown-store.js';
import { evidenceList, statements } from '../element/statements.js';
import { explained, explainTerms, meanings } from '../element/terms.js';
import { ladderStep, type Step } from './ladder-step.js';

/** What the templates of a ladder are drawn from. */
export interface LadderView extends FoundLanguage {
  /** What the source says of all treatments: their range, their order, and what they are for. */
  readonly advice: readonly StoredItem[];
  readonly steps: readonly Step[];
  readonly level: number;
  /** The page or the guide, where the cards of the exercises may stand; missing on servers. */
  readonly page: ParentNode | undefined;
}

export function ladder(view: LadderView): TemplateResult {
  const { advice, steps, level, locale, direction } = view;
  const [range, order, goals] = advice.map(({ item }) => item);
  const { frame, glossary } = advice[0]!;
  explainTerms(glossary);
  const reviews = new Set([...advice, ...steps].map(({ item }) => item.review));
  return html`<article part="ladder" lang=${locale} dir=${direction} aria-labelledby="name">
    <header part="header">
      ${heading(level, msg('Treatments, step by step'), 'name')}
      <p>${explained(range!.text!)} ${order!.text} ${msg('A later step is not a better one.')}</p>
      ${evidenceList(order!.evidence)}
    </header>
    ${cautionsSection(view, msg('When to get help'), frame.cautions.treatments)}
    ${statements(view, goals!, 'goals', msg('What treatment is for, as the source sees it'))}
    <slot name="before-steps"></slot>
    ${groups(view)}
    <slot name="after-steps"></slot>
    <div class="folds">${sourcesFold(order!.sources ?? {})}</div>
    ${meanings()} ${itemFooter({ ...frame, review: [...reviews].join(' ') })}
  </article>`;
}

/** Self-care and other gentle care first; an injection and a procedure apart from it, in words and by their edge. */
function groups(view: LadderView): readonly (TemplateResult | typeof nothing)[] {
  const { steps } = view;
  const apart = (type: 'injection' | 'procedure') => steps.filter(({ item }) => item.type === type);
  const gentle = steps.filter((step) => !apart('injection').includes(step) && !apart('procedure').includes(step));
  return [
    group(view, msg('Care without an injection or operation'), gentle),
    group(view, msg('Set apart: an injection'), apart('injection'), true),
    group(view, msg('Set apart: a procedure'), apart('procedure'), true),
  ];
}

function group(
  view: LadderView,
  title: string,
  steps: readonly Step[],
  isApart = false,
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<section part="group" class=${isApart ? 'apart' : nothing}>
    <div class="group-header">
      ${heading(view.level + 1, title)}
      ${isApart ? html`<p>${msg('This is not self-care. It goes into your body and has risks of its own.')}</p>` : nothing}
    </div>
    <ol role="list">
      ${steps.map((step) => ladderStep({ ...view, level: view.level + 2 }, step))}
    </ol>
  </section>`;
}
