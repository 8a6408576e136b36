// A check to try at home: its facts, and what they are in one language. No score, no verdict, nothing stored. Types only.
import type { CheckId } from '../generated/check-ids.js';
import type { StepRole } from './facts.js';
import type { ItemFacts, NoteBesideFacts, Quantity, Resolved, StatementFacts } from './item.js';

/** What is true of one check, in no language. */
export interface CheckFacts extends ItemFacts {
  readonly kind: 'check';
  readonly setting: 'home';
  readonly start: { readonly position: 'standing-against-wall' };
  readonly setup: {
    readonly stance: 'shoulder-width';
    readonly heelGap: Quantity;
    /** What touches the wall. */
    readonly contacts: readonly string[];
  };
  readonly threshold: 'one-hand';
  readonly storesAnswer: false;
  readonly steps: readonly (StatementFacts & { readonly role: StepRole })[];
  readonly outcomes: readonly (StatementFacts & {
    /** What the reader finds, as a code. */
    readonly result: string;
    readonly means?: 'possible';
    readonly hedged: true;
  })[];
  readonly notes: readonly NoteBesideFacts[];
}

/** One check in one language. */
export type Check<Id extends CheckId = CheckId> = Resolved<CheckFacts, Id> & {
  readonly name: string;
  readonly summary: string;
};
