// The order of a cause: its name, when to get help, what it is and how it shows, the check at home, what may help, what
// research says, then what folds away.
import { html, nothing, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import type { ShownItem } from '../content/shown-item.js';
import { cautionsSection } from '../element/cautions.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import { msg, str } from '../element/localize.js';
import { fold, list, sourcesFold } from '../element/section.js';
import type { StoredItem } from '../element/shown-store.js';
import { statements } from '../element/statements.js';
import { explained, explainTerms, meanings } from '../element/terms.js';
import { causeCheck } from './cause-check.js';
import { causeHelp } from './cause-help.js';
import { causeResearch } from './cause-research.js';

/** What the templates of a cause are drawn from. */
export interface CauseView extends StoredItem, FoundLanguage {
  readonly level: number;
  /** The page or the guide, where the cards of the exercises may stand; missing on servers. */
  readonly page: ParentNode | undefined;
}

export function cause(view: CauseView, drawn: unknown): TemplateResult {
  const { item, frame, level, locale, direction } = view;
  explainTerms(view.glossary);
  const { parts = [] } = item;
  return html`<article part="cause" lang=${locale} dir=${direction} aria-labelledby="name">
    <header part="header">
      <p class="group">${msg('Possible cause of low back pain')}</p>
      ${heading(level, item.name!, 'name')}
      <p>${explained(item.summary!)}</p>
      ${otherNames(view)}
    </header>
    ${cautionsSection(view, msg('When to get help'), [...frame.cautions.causes, ...(item.lists?.cautions ?? [])])}
    <slot name="figure">${drawn}</slot>
    ${body(view)} ${parts.map((part) => causePart({ ...view, item: part, level: level + 1 }))}
    <div class="folds">${[item, ...parts].map((each) => causeCheck({ ...view, item: each }))} ${sources(item)}</div>
    ${meanings()} ${itemFooter({ ...frame, ...item })}
  </article>`;
}

/** One of the causes that stand together under another, with its own cautions. */
const causePart = (view: CauseView): TemplateResult => {
  const { item, level } = view;
  const { cautions } = item.lists ?? {};
  return html`<section class="part">
    <header>
      ${heading(level, item.name!)}
      <p>${explained(item.summary!)}</p>
      ${otherNames(view)}
    </header>
    ${cautions ? cautionsSection(view, msg('When to get help'), cautions) : nothing} ${body(view)}
  </section>`;
};

const body = (view: CauseView): TemplateResult =>
  html`<div class="columns">
    ${statements(view, view.item, 'explanation', msg('What it is'))}
    ${statements(view, view.item, 'signs', msg('What you may see'))}
    ${statements(view, view.item, 'symptoms', msg('What it can feel like'))}
    ${statements(view, view.item, 'contributors', msg('What adds to it, as the source says'))} ${causeHelp(view)} ${causeResearch(view)}
  </div>`;

function otherNames({ item, locale }: CauseView): TemplateResult | typeof nothing {
  const names = item.lists?.aka?.map(({ text }) => text);
  return names
    ? html`<p>${msg(str`Also called: ${new Intl.ListFormat(locale, { type: 'unit' }).format(names)}`)}</p>`
    : nothing;
}

function sources({ notStated, sources = {}, parts = [] }: ShownItem): unknown {
  const cited = Object.assign({}, sources, ...parts.map((part) => part.sources));
  return [
    notStated ? fold(msg('What our source does not say'), list(notStated)) : nothing,
    Object.keys(cited).length > 0 ? sourcesFold(cited) : nothing,
  ];
}
