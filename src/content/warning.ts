// A warning sign: its facts, and what they are in one language. Types only.
import type { WarningId } from '../generated/warning-ids.js';
import type { ItemFacts, Quantity, Resolved } from './item.js';

/** How fast to act: now, today, or by an appointment. */
export type WarningLevel = 'emergency' | 'urgent' | 'soon';

/** What is true of one warning sign, in no language. */
export interface WarningFacts extends ItemFacts {
  readonly kind: 'warning';
  readonly order: number;
  readonly level: WarningLevel;
  /** What it can point to, for clinicians. Readers are not told. */
  readonly pointsTo: readonly string[];
  readonly ages?: { readonly under: Quantity; readonly over: Quantity };
  readonly lasting?: Quantity;
}

/** One warning sign in one language. */
export type Warning<Id extends WarningId = WarningId> = Resolved<WarningFacts, Id> & {
  /** What to do and when, as the start of a sentence: `Call … now if you have back pain and`. */
  readonly levelText: string;
  /** The sign, as the rest of that sentence. */
  readonly text: string;
  /** Both in English where it is urgent, while no person has checked the translation. Show them beside it. */
  readonly english?: { readonly levelText: string; readonly text: string };
};
