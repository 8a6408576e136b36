// <treatment-ladder>: gets the treatments, reads its attributes, and hands both to the template in ladder.ts.
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ShownClaims } from '../content/shown-claims.js';
import { treatmentIds, type TreatmentId } from '../generated/treatment-ids.js';
import { allStored } from '../element/all-stored.js';
import { ItemElement } from '../element/item-element.js';
import { listedIds } from '../element/listed-ids.js';
import { msg } from '../element/localize.js';
import { isOneOf } from '../element/one-of.js';
import { storedClaims, storedItem, type StoredItem } from '../element/shown-store.js';
import { statementStyles } from '../element/statement-styles.js';
import { termStyles } from '../element/term-styles.js';
import { adviceIds } from './content-ids.js';
import { ladder } from './ladder.js';
import type { Step } from './ladder-step.js';
import { treatmentLadderStyles } from './treatment-ladder-styles.js';

/** What a ladder shows: the source's words on all treatments, and the treatments. */
interface Found {
  readonly advice: readonly StoredItem[];
  readonly steps: readonly Step[];
}

/**
 * The treatments that the source names, as a ladder from self-care to a procedure: for each step its kind, what it is,
 * what it is graded for, its harms, and more that folds away. An injection and a procedure stand apart from the rest.
 *
 * The element's own children stand in until the ladder is there, without JavaScript, and when it cannot be shown.
 *
 * @summary The treatments in order, with kind, grades, harms and sources.
 * @slot - What stands in for the ladder while it loads or when it cannot be shown.
 * @slot before-steps - The clinic's own words, after the cautions and before the first step.
 * @slot after-steps - The clinic's own words after the last step.
 * @slot footer - The clinic's own last lines, such as a name and a telephone number; printed too.
 * @csspart ladder - The whole element.
 * @csspart header - Name, and what the order means.
 * @csspart heading - The headings of the ladder, of its steps and of their parts.
 * @csspart cautions - When to get help. Always shown, always before the steps.
 * @csspart goals - What treatment is for.
 * @csspart group - Steps of one kind: without an injection, an injection, a procedure.
 * @csspart step - One step.
 * @csspart current - The words that mark the step of the attribute `current`.
 * @csspart explanation - What a treatment is.
 * @csspart evidence - What it is graded for, with known harms. Always shown.
 * @csspart harms - Harms of the treatment. Always shown.
 * @csspart techniques - How it is done.
 * @csspart methods - What it can include.
 * @csspart classes - Kinds of medicine.
 * @csspart agents - Cold and heat.
 * @csspart purposes - What it is for.
 * @csspart background - The idea behind it.
 * @csspart exercises - Exercises that belong to it.
 * @csspart not-stated - What the source does not say.
 * @csspart sources - What is cited.
 * @csspart details - A part that folds away; open in print.
 * @csspart claim - One claim with its claimant and our answer.
 * @csspart term - A word that a press explains.
 * @csspart meanings - What such words mean; printed at the end.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 */
export class TreatmentLadderElement extends ItemElement<Found> {
  static override styles: CSSResultGroup = [ItemElement.styles, statementStyles, termStyles, treatmentLadderStyles];

  static override properties: PropertyDeclarations = {
    current: { reflect: true },
    exclude: { reflect: true },
    open: { reflect: true },
    claims: { reflect: true, useDefault: true },
  };

  /** The id of the treatment that the reader is at, such as `physical-therapy`. Default: none is marked. */
  declare current?: TreatmentId | null;
  /** Ids of treatments to leave out, with spaces between. Default: none. Cautions and harms cannot be left out. */
  declare exclude?: string | null;
  /** Ids of the treatments whose folds start open, with spaces between, or `all`. Default: none. */
  declare open?: string | null;
  /** What sellers promise: `shown` (default), each claim folded away with its claimant and our answer, or `hidden`. */
  declare claims: 'shown' | 'hidden';

  protected readonly idAttribute = '';
  protected readonly slots = ['before-steps', 'after-steps', 'footer'];

  constructor() {
    super();
    this.claims = 'shown';
  }

  protected get message(): string {
    return msg('The treatments cannot be shown.');
  }

  protected findItem(): Promise<unknown> | Found | Error {
    const { language } = this.found;
    const left = this.#named('exclude');
    const ids = treatmentIds.filter((id) => !left.includes(id));
    if (ids.length === 0) return new Error('exclude leaves no treatment');
    // All are asked for at once.
    const found = allStored([
      ...adviceIds.map((id) => storedItem('advice', language, id)),
      ...ids.map((id) => storedItem('treatments', language, id)),
    ]);
    if (found instanceof Promise || found instanceof Error) return found;
    const treatments = found.slice(adviceIds.length);
    const current = this.#named('current');
    isOneOf(this, 'claims', this.claims, ['shown', 'hidden']);
    const open = this.open === 'all' ? ids : this.#named('open');
    const steps = ids.map((id, index) => {
      const { item } = treatments[index]!;
      const claims = this.claims !== 'hidden' && item.claims ? this.#claimsAbout(id) : undefined;
      return { item, isCurrent: current.includes(id), isOpen: open.includes(id), claims };
    });
    return { advice: found.slice(0, adviceIds.length), steps };
  }

  #named(attribute: 'current' | 'exclude' | 'open'): readonly TreatmentId[] {
    return listedIds(this, attribute, 'treatment', treatmentIds) ?? [];
  }

  /** Claims come after the ladder, which is whole without them. */
  #claimsAbout(id: TreatmentId): ShownClaims | undefined {
    const claims = storedClaims(this.found.language, id);
    if (claims instanceof Promise) this.waitFor(claims);
    else if (!(claims instanceof Error)) return claims;
    else void this.report('claims', () => `the claims about "${id}" cannot be shown: ${claims.message}`);
    return undefined;
  }

  protected renderItem(found: Found): TemplateResult {
    return ladder({ ...found, ...this.found, level: this.level, page: this.getRootNode() as ParentNode });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-ladder': TreatmentLadderElement;
  }
}
