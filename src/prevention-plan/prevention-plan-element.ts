// <prevention-plan>: gets the tips, reads its attributes, and hands both to the template in plan.ts.
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { tipIds } from '../generated/tip-ids.js';
import { allStored } from '../element/all-stored.js';
import { ItemElement } from '../element/item-element.js';
import { listedIds } from '../element/listed-ids.js';
import { msg } from '../element/localize.js';
import { storedItem, type StoredItem } from '../element/shown-store.js';
import { statementStyles } from '../element/statement-styles.js';
import { termStyles } from '../element/term-styles.js';
import { plan } from './plan.js';
import { preventionPlanStyles } from './prevention-plan-styles.js';

/**
 * The source's tips to lower the chance of low back pain, in its order: for each what to do, what to avoid, the reasons
 * that the source gives beside what research says, and its exercises. The name of an exercise is a link where its card
 * stands on the same page: `<exercise-card exercise="plank" id="plank">`.
 *
 * The element's own children stand in until the tips are there, without JavaScript, and when they cannot be shown.
 *
 * @summary The tips against low back pain, with reasons, evidence, exercises and sources.
 * @slot - What stands in for the tips while they load or when they cannot be shown.
 * @slot before-tips - The clinic's own words, after the cautions and before the first tip.
 * @slot after-tips - The clinic's own words after the last tip.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart plan - The whole element.
 * @csspart header - Name, and what the source says of prevention beside what research says.
 * @csspart heading - The headings of the element, of its tips and of their parts.
 * @csspart cautions - What limits the tips. Always shown, always first.
 * @csspart tip - One tip.
 * @csspart aims - What a tip is for.
 * @csspart actions - What to do.
 * @csspart avoid - What to avoid.
 * @csspart exercises - The exercises of a tip.
 * @csspart reasons - Why, as the source says.
 * @csspart evidence - What research says, under the words of its grade. Always shown.
 * @csspart details - A part that folds away; open in print.
 * @csspart term - A word that a press explains.
 * @csspart meanings - What such words mean; printed at the end.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 */
export class PreventionPlanElement extends ItemElement<readonly StoredItem[]> {
  static override styles: CSSResultGroup = [ItemElement.styles, statementStyles, termStyles, preventionPlanStyles];

  static override properties: PropertyDeclarations = {
    tips: { reflect: true },
  };

  /** Ids of the tips to show, with spaces between, such as `supportive-shoes forgiving-surface`. Default: all. */
  declare tips?: string | null;

  protected readonly idAttribute = 'tips';
  protected readonly slots = ['before-tips', 'after-tips', 'footer'];

  protected get message(): string {
    return msg('The tips cannot be shown.');
  }

  protected findItem(): Promise<unknown> | readonly StoredItem[] | Error {
    const { language } = this.found;
    const wanted = listedIds(this, 'tips', 'tip', tipIds);
    const ids = tipIds.filter((id) => wanted?.includes(id) ?? true);
    if (ids.length === 0) return new Error('names no tip');
    // All are asked for at once.
    return allStored([
      storedItem('advice', language, 'prevention-first'),
      ...ids.map((id) => storedItem('tips', language, id)),
    ]);
  }

  protected renderItem([prevention, ...tips]: readonly StoredItem[]): TemplateResult {
    return plan({ prevention: prevention!, tips, ...this.found, level: this.level, page: this.getRootNode() as ParentNode });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prevention-plan': PreventionPlanElement;
  }
}
