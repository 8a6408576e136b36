// `backstride/audit`: what a clinic wants to know before it publishes: who checked what, when, and what is due again.
// Reads a library; no Lit, no DOM, no clock of its own: whoever asks says which day it is.
import { isoDay } from '../content/iso-day.js';
import type { Library } from '../content/library.js';
import type { Language } from '../content/language.js';
import type { AnyItem } from '../content/resolve-kinds.js';
import type { Provenance, Review } from '../content/shared-facts.js';

/** The state of one item. */
export interface AuditEntry {
  readonly kind: AnyItem['kind'];
  readonly id: string;
  readonly review: Review;
  /** The state of the review in words, in the library's language. */
  readonly reviewText: string;
  /** Where it comes from, and when that was last looked up. */
  readonly provenance: readonly Provenance[];
  /** The licence of our words; facts and figures belong to nobody. */
  readonly licence: 'MIT';
  /** Why it wants to be looked at again; empty where nothing is due. */
  readonly due: readonly Due[];
}

/**
 * `not-reviewed`: no clinician has checked it. `review-overdue`: the day of the next review has gone by. `withdrawn`: it should
 * no longer be shown. `source-unchecked`: a source was never opened. `source-old`: a source was looked up too long ago.
 */
export type Due = 'not-reviewed' | 'review-overdue' | 'withdrawn' | 'source-unchecked' | 'source-old';

export interface AuditOptions {
  /** The day of the audit, as an ISO date such as `2027-03-01`. */
  readonly on: string;
  /** After how many months a source counts as old. Default: 24. */
  readonly months?: number;
}

/** Every item of a library with what is due, in the order of the library. */
export interface Audit {
  readonly language: Language;
  readonly on: string;
  readonly entries: readonly AuditEntry[];
  /** The entries with something due. */
  readonly due: readonly AuditEntry[];
}

/**
 * Looks through everything that a library holds.
 *
 * @throws RangeError when `on` is no ISO date, or `months` no finite number above 0
 */
export function audit(library: Library, { on, months = 24 }: AuditOptions): Audit {
  if (!isoDay(on)) throw new RangeError(`audit: on is "${on}"; write a day such as 2027-03-01`);
  if (!(months > 0 && Number.isFinite(months))) throw new RangeError(`audit: months is ${months}; it must be above 0`);
  const oldest = monthsBefore(on, months);
  const entries = library.items().map((item): AuditEntry => {
    const { kind, id, review, reviewText, provenance } = item;
    return { kind, id, review, reviewText, provenance, licence: 'MIT', due: dueOf(item, on, oldest) };
  });
  return { language: library.language, on, entries, due: entries.filter(({ due }) => due.length > 0) };
}

function dueOf({ review, provenance }: AnyItem, on: string, oldest: string): readonly Due[] {
  const isDue: Readonly<Record<Due, boolean>> = {
    'not-reviewed': review.status === 'draft' || review.status === 'proposed',
    'review-overdue': review.next !== undefined && review.next < on,
    withdrawn: review.status === 'withdrawn',
    'source-unchecked': provenance.some(({ verified }) => verified === 'unchecked'),
    // A month, such as 2026-11, sorts before its days.
    'source-old': provenance.some(({ checkedOn }) => checkedOn < oldest),
  };
  return (Object.keys(isDue) as Due[]).filter((reason) => isDue[reason]);
}

/** The month so long before a day. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 7);
}
