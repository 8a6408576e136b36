// The order of the advice: may I run, the cautions, what it depends on, who gets the pain, the studies, then who stands
// behind it.
import { html, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import type { ShownClaim } from '../content/shown-claims.js';
import { cautionsSection } from '../element/cautions.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import { msg } from '../element/localize.js';
import { fold, list, section, sourcesFold } from '../element/section.js';
import type { StoredItem } from '../element/shown-store.js';
import { evidenceList, statements } from '../element/statements.js';
import { explainTerms, meanings } from '../element/terms.js';
import { aroundRunning } from './around-running.js';
import type { adviceIds } from './content-ids.js';
import { study } from './study.js';

/** What the library says of running. */
export interface RunningContent {
  readonly advice: Readonly<Record<(typeof adviceIds)[number], StoredItem>>;
  readonly studies: readonly StoredItem[];
  /** What is said of running, each with our answer. */
  readonly claims: readonly ShownClaim[];
  /** What draws the charts of a study; missing when it cannot be had. */
  readonly charts: typeof import('./study-charts.js').studyCharts | undefined;
}

/** What the templates are drawn from. */
export interface RunningView extends RunningContent, FoundLanguage {
  readonly level: number;
}

export function running(view: RunningView): TemplateResult {
  const { advice, level, locale, direction } = view;
  const { item, frame, glossary } = advice['run-or-not'];
  explainTerms(glossary);
  return html`<article part="advice" lang=${locale} dir=${direction} aria-labelledby="name">
    <header part="header">
      <p class="group">${msg('Running with low back pain')}</p>
      ${heading(level, item.name!, 'name')}
      <p class="answer">${item.text}</p>
    </header>
    ${cautionsSection(view, msg('When to get help'), frame.cautions.causes)}
    <div class="columns">
      ${statements(view, item, 'explanation', msg('What the source says'))}
      ${statements(view, item, 'factors', msg('What it depends on, as the source sees it'))}
      ${section(view, 'evidence', msg('What research says'), evidenceList(item.evidence))} ${aroundRunning(view)}
    </div>
    <slot name="before-studies"></slot>
    ${studies(view, msg('Studies that the source reports'), (isReported) => isReported)}
    ${studies(view, msg('Other studies, for balance'), (isReported) => !isReported)}
    <slot name="after-studies"></slot>
    ${behind(view)}
  </article>`;
}

function studies(view: RunningView, title: string, wanted: (isReported: boolean) => boolean): TemplateResult {
  const those = view.studies.filter(({ item }) => wanted(item.article === true));
  return html`<section part="studies">
    ${heading(view.level + 1, title)} ${those.map(({ item }) => study({ ...view, level: view.level + 2 }, item))}
  </section>`;
}

/** What the source leaves open, everything cited, the state of the review. */
function behind({ advice, studies }: RunningView): TemplateResult {
  const items = [...Object.values(advice), ...studies].map(({ item }) => item);
  const all = (texts: readonly string[]) => [...new Set(texts)];
  return html`<div class="folds">
      ${fold(
        msg('What our source does not say of its studies'),
        list(all(items.flatMap(({ notStated = [] }) => notStated))),
      )}
      ${sourcesFold(Object.assign({}, ...items.map(({ sources }) => sources)))}
    </div>
    ${meanings()} ${itemFooter({ ...advice['run-or-not'].frame, review: all(items.map(({ review }) => review)).join(' ') })}`;
}
