// A treatment: its facts, and what they are in one language. No dose, product or brand has a field here. Types only.
import type { ExerciseId } from '../generated/exercise-ids.js';
import type { TreatmentId } from '../generated/treatment-ids.js';
import type { Claim } from './claim.js';
import type { Equipment } from './facts.js';
import type { ItemFacts, Link, NoteBesideFacts, Quantity, Resolved, StatementFacts } from './item.js';

/** What is true of one treatment, in no language. */
export interface TreatmentFacts extends ItemFacts {
  readonly kind: 'treatment';
  /** The step of the ladder, from 1. */
  readonly order: number;
  readonly type: 'self-care' | 'medicine' | 'manual' | 'therapy' | 'injection' | 'procedure';
  /** `conservative` for the six that the source lists as care without an operation. */
  readonly stage: 'conservative' | 'procedure';
  readonly explanation: readonly StatementFacts[];
  readonly techniques: readonly (StatementFacts & {
    readonly equipment?: readonly Equipment[];
    readonly effect?: string;
    readonly comparedWith?: string;
  })[];
  /** Classes of medicine. */
  readonly classes: readonly (StatementFacts & {
    readonly frequency?: 'sometimes';
    /** The source's own word, when ours is another. */
    readonly sourceTerm?: string;
  })[];
  readonly methods: readonly StatementFacts[];
  readonly purposes: readonly StatementFacts[];
  /** Cold and heat. */
  readonly agents: readonly (StatementFacts & { readonly for: string })[];
  readonly background: readonly StatementFacts[];
  readonly harms: readonly StatementFacts[];
  readonly notes: readonly NoteBesideFacts[];
  readonly exercises: readonly string[];
  /** Ids of the claims that the source lists as its benefits, in order. */
  readonly benefits?: readonly string[];
  readonly claims?: readonly string[];
  readonly window?: Quantity;
  /** When the source brings it up. */
  readonly when?: { readonly after: string; readonly afterWeeks: Quantity };
  readonly example?: string;
  readonly indicationClaimed?: string;
  readonly targetsClaimed?: readonly string[];
  readonly cells?: { readonly origin?: string; readonly source?: string };
}

/** One treatment in one language. Claims stand in it whole, so that none comes without its claimant and its answer. */
export type Treatment<Id extends TreatmentId = TreatmentId> = Omit<
  Resolved<TreatmentFacts, Id>,
  'exercises' | 'benefits' | 'claims'
> & {
  readonly name: string;
  readonly summary: string;
  readonly exercises: readonly Link<ExerciseId>[];
  readonly benefits?: readonly Claim[];
  readonly claims?: readonly Claim[];
};
