// How to see somebody: its facts, and what they are in one language. The provider is always the host's. Types only.
import type { ConsultationId } from '../generated/consultation-ids.js';
import type { Claim } from './claim.js';
import type { ItemFacts, NoteBesideFacts, Resolved, StatementFacts } from './item.js';

/** What is true of a consultation, in no language. */
export interface ConsultationFacts extends ItemFacts {
  readonly kind: 'consultation';
  /** No provider is built in. */
  readonly provider: null;
  /** `in-person` and `virtual`. */
  readonly modes: readonly StatementFacts[];
  /** `routine`, `urgent` and `emergency`; their texts begin with the word to speak first. */
  readonly urgencies: readonly StatementFacts[];
  /** What to bring. */
  readonly bring: readonly StatementFacts[];
  /** What to ask. */
  readonly questions: readonly StatementFacts[];
  readonly notes: readonly NoteBesideFacts[];
  readonly claims: readonly string[];
}

/** A consultation in one language. */
export type Consultation = Omit<Resolved<ConsultationFacts, ConsultationId>, 'claims' | 'urgencies'> & {
  readonly name: string;
  readonly summary: string;
  /** An urgent one with its English, while no person has checked the translation. Show it beside the text. */
  readonly urgencies: readonly (StatementFacts & { readonly text: string; readonly english?: string })[];
  /** What the publisher of the source says of itself; each with our answer. */
  readonly claims: readonly Claim[];
};
