// <back-pain-guide>: gets the opening of the guide, reads its attributes, and hands both to the template in guide.ts.
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { guideSectionIds } from '../content/guide-sections.js';
import { loadGuide } from '../content/load-guide.js';
import { allStored } from '../element/all-stored.js';
import { bringIntoView } from '../element/bring-into-view.js';
import { ItemElement } from '../element/item-element.js';
import { listedIds } from '../element/listed-ids.js';
import { msg } from '../element/localize.js';
import { isOneOf } from '../element/one-of.js';
import { storedItem, type StoredItem } from '../element/shown-store.js';
import { statementStyles } from '../element/statement-styles.js';
import { stored } from '../element/store.js';
import { termStyles } from '../element/term-styles.js';
import { backPainGuideStyles } from './back-pain-guide-styles.js';
import { guide } from './guide.js';

/** What the guide says itself; the rest is said by its elements. */
const adviceIds = ['topic', 'lower-strain', 'keep-moving', 'worsening-pain'] as const;

/**
 * Everything in one tag, in the order of the source article: the warning signs first, then tips, exercises, causes,
 * running, treatments and how to see somebody, with a list of contents. It is made of the other elements; each is whole
 * by itself, with its cautions and its sources.
 *
 * The element's own children stand in until the guide is there, without JavaScript, and when it cannot be shown.
 *
 * @summary The whole guide as one article, with a list of contents.
 * @slot - What stands in for the guide while it loads or when it cannot be shown.
 * @slot before-sections - The clinic's own words, after the warning signs and before the first section.
 * @slot prevention - The clinic's own in the place of the tips.
 * @slot exercises - The clinic's own choice of exercise cards.
 * @slot causes - The clinic's own choice of causes.
 * @slot running - The clinic's own in the place of the advice on running.
 * @slot treatments - The clinic's own in the place of the ladder of treatments.
 * @slot consultation - A `<consultation-cta>` with the clinic's own name, link and telephone number.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart guide - The whole element.
 * @csspart header - Title, and what the guide is about.
 * @csspart heading - The title of the guide and those of its sections.
 * @csspart contents - The list of contents; not printed.
 * @csspart section - One section with its elements.
 * @csspart examples - What the source thinks of when pain stays.
 * @csspart evidence - What research says of the opening, under the words of its grade.
 * @csspart details - A part that folds away; open in print.
 * @csspart term - A word that a press explains.
 * @csspart meanings - What such words mean; printed at the end.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 */
export class BackPainGuideElement extends ItemElement<readonly StoredItem[]> {
  static override styles: CSSResultGroup = [ItemElement.styles, statementStyles, termStyles, backPainGuideStyles];

  static override properties: PropertyDeclarations = {
    sections: { reflect: true },
    figure: { reflect: true, useDefault: true },
    exclude: { reflect: true },
  };

  /**
   * The sections to show, with spaces between: `prevention`, `exercises`, `causes`, `running`, `treatments`,
   * `consultation`. Default: all. The warning signs are always there.
   */
  declare sections?: string | null;
  /** The pictures of exercises and causes: `animated` (default), `still`, or `none`. */
  declare figure: 'animated' | 'still' | 'none';
  /** Ids of treatments to leave out, with spaces between. Default: none. */
  declare exclude?: string | null;

  protected readonly idAttribute = '';
  protected readonly slots = ['before-sections', ...guideSectionIds, 'footer'];

  constructor() {
    super();
    this.figure = 'animated';
  }

  protected get message(): string {
    return msg('The guide cannot be shown.');
  }

  protected findItem(): Promise<unknown> | readonly StoredItem[] | Error {
    const { language } = this.found;
    // One file for all of it; where it cannot be had, or not all is wanted, each element fetches its own.
    const guide = this.sections ? undefined : stored(`guide/${language}`, () => loadGuide(language));
    return guide instanceof Promise ? guide : allStored(adviceIds.map((id) => storedItem('advice', language, id)));
  }

  protected renderItem(advice: readonly StoredItem[]): TemplateResult {
    const { exclude, level, localName } = this;
    const figure = isOneOf(this, 'figure', this.figure, ['animated', 'still', 'none']) ? this.figure : 'animated';
    const prefix = localName.replace(/back-pain-guide$/, '');
    const wanted = listedIds(this, 'sections', 'section', guideSectionIds);
    const sections = guideSectionIds.filter((id) => wanted?.includes(id) ?? true);
    return guide({ ...this.found, advice, sections, figure, exclude, level, prefix }, this.#followLink);
  }

  readonly #followLink = (event: Event): void => {
    const link = (event.target as Element).closest('[part=contents] a');
    if (!link) return;
    event.preventDefault();
    const section = this.renderRoot.querySelector<HTMLElement>(link.getAttribute('href')!)!;
    bringIntoView(section);
    section.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-guide': BackPainGuideElement;
  }
}
