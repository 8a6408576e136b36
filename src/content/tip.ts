// A prevention tip: its facts, and what they are in one language. Types only.
import type { AdviceId } from '../generated/advice-ids.js';
import type { ExerciseId } from '../generated/exercise-ids.js';
import type { TipId } from '../generated/tip-ids.js';
import type { Frequency, ItemFacts, Link, NoteBesideFacts, Resolved, StatementFacts } from './item.js';
import type { NotStated } from './shared-facts.js';

export interface ActionFacts extends StatementFacts {
  readonly when?: 'before-run';
  readonly thorough?: true;
  readonly frequency?: Frequency;
  /** Why, as the source says, as a code. */
  readonly reason?: string;
  readonly means?: readonly string[];
  readonly notStated?: readonly NotStated[];
}

/** What is true of one tip, in no language. Codes such as `prefer` have no words: the actions say them. */
export interface TipFacts extends ItemFacts {
  readonly kind: 'tip';
  readonly order: number;
  readonly aims: readonly StatementFacts[];
  readonly actions: readonly ActionFacts[];
  /** What the source claims; shown with the evidence. */
  readonly reasons: readonly (StatementFacts & { readonly because?: string })[];
  readonly avoid: readonly StatementFacts[];
  readonly notes: readonly NoteBesideFacts[];
  readonly exercises: readonly string[];
  readonly advice?: readonly string[];
  /** Ground to run on. */
  readonly prefer?: readonly string[];
  readonly insteadOf?: readonly string[];
  readonly requires?: readonly string[];
  readonly qualities?: readonly string[];
}

/** One tip in one language. */
export type Tip<Id extends TipId = TipId> = Omit<Resolved<TipFacts, Id>, 'exercises' | 'advice'> & {
  readonly name: string;
  readonly summary: string;
  /** The exercises that the source lists under it, in its order. */
  readonly exercises: readonly Link<ExerciseId>[];
  readonly advice?: readonly Link<AdviceId>[];
};
