// The order of the guide: what it is about, its contents, the warning signs, then section by section.
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideSectionId } from '../content/guide-sections.js';
import type { FoundLanguage } from '../content/language.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import { msg } from '../element/localize.js';
import { sourcesFold } from '../element/section.js';
import type { StoredItem } from '../element/shown-store.js';
import { evidenceList } from '../element/statements.js';
import { explainTerms, meanings } from '../element/terms.js';
import { guideSection, warningSigns, type GuideSection } from './guide-sections.js';

/** What the template of the guide is drawn from. */
export interface GuideView extends FoundLanguage {
  /** What the guide says itself: the topic, two words of the source on it, and what it says before the causes. */
  readonly advice: readonly StoredItem[];
  readonly sections: readonly GuideSectionId[];
  /** The pictures of exercises; `none` leaves diagrams out, too. */
  readonly figure: 'animated' | 'still' | 'none';
  /** The treatments to leave out. */
  readonly exclude: string | null | undefined;
  /** What comes before the tags of the elements, such as `acme-`. */
  readonly prefix: string;
  readonly level: number;
}

export function guide(view: GuideView, followLink: (event: Event) => void): TemplateResult {
  const { advice, level, locale, direction } = view;
  explainTerms(advice[0]!.glossary);
  const [topic, ...opening] = advice.slice(0, -1).map(({ item }) => item);
  const sections = view.sections.map((id) => ({ id, ...guideSection(view, id) }));
  const reviews = new Set(advice.map(({ item }) => item.review));
  return html`<article part="guide" lang=${locale} dir=${direction} aria-labelledby="name" @click=${followLink}>
    <header part="header">
      ${heading(level, msg('Low back pain in runners'), 'name')}
      <p class="topic">${topic!.text}</p>
      ${opening.map(({ text, evidence }) => html`<p>${text}</p> ${evidence ? html`<div part="evidence">${evidenceList(evidence)}</div>` : nothing}`)}
    </header>
    ${contents([{ id: 'warnings', title: msg('When to get help') }, ...sections])}
    <section id="warnings" part="section" tabindex="-1">${warningSigns(view)}</section>
    <slot name="before-sections"></slot>
    ${sections.map((each) => section(view, each))}
    <div class="folds">${sourcesFold(Object.assign({}, ...advice.map(({ item }) => item.sources)))}</div>
    ${meanings()} ${itemFooter({ ...advice[0]!.frame, review: [...reviews].join(' ') })}
  </article>`;
}

type Titled = Pick<GuideSection, 'title'> & { readonly id: string };

const contents = (sections: readonly Titled[]): TemplateResult =>
  html`<nav part="contents" aria-label=${msg('Contents')}>
    <ol role="list">
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;

/** A host can put an element of its own in the place of a section's, such as a consultation with its own provider. */
const section = ({ level }: GuideView, { id, title, isGroup, content }: GuideSection & Titled): TemplateResult =>
  html`<section id=${id} part="section" tabindex="-1">
    ${isGroup ? heading(level + 1, title) : nothing}
    <slot name=${id}>${content}</slot>
  </section>`;
