// Advice and framing that stands on its own: its facts, and what they are in one language. Types only.
import type { AdviceId } from '../generated/advice-ids.js';
import type { StudyId } from '../generated/study-ids.js';
import type { Claim } from './claim.js';
import type { CautionStrength } from './facts.js';
import type { ItemFacts, Link, NoteBesideFacts, Resolved, StatementFacts } from './item.js';

/** What is true of one piece of advice, in no language. */
export interface AdviceFacts extends ItemFacts {
  readonly kind: 'advice';
  readonly order: number;
  /** What shows this advice, or whom it is for. */
  readonly appliesTo?: readonly ('every-exercise' | 'every-tip' | 'every-cause' | 'every-treatment' | 'existing-lbp')[];
  /** How strongly it warns; missing when it is no caution. */
  readonly strength?: CautionStrength;
  readonly priority?: 'high';
  readonly scope?: string;
  readonly emphasis?: readonly 'back-pain'[];
  readonly explanation: readonly StatementFacts[];
  /** Whom it is about. These and the next are phrases: their heading says that the source names them. */
  readonly groups: readonly (StatementFacts & { readonly factors?: readonly string[] })[];
  /** What it depends on. */
  readonly factors: readonly StatementFacts[];
  readonly symptoms: readonly StatementFacts[];
  /** What may lie behind it. */
  readonly examples: readonly StatementFacts[];
  /** What to aim at. */
  readonly goals: readonly StatementFacts[];
  /** What to look out for. */
  readonly signs: readonly StatementFacts[];
  readonly notes: readonly NoteBesideFacts[];
  readonly claims?: readonly string[];
  readonly studies?: readonly string[];
  readonly page?: { readonly topic: string; readonly trigger: string };
  readonly baseline?: string;
  readonly otherTriggers?: readonly string[];
  readonly pattern?: readonly string[];
  readonly impact?: string;
  readonly verdict?: string;
  readonly action?: string;
  readonly range?: readonly string[];
}

/** One piece of advice in one language. */
export type Advice<Id extends AdviceId = AdviceId> = Omit<Resolved<AdviceFacts, Id>, 'claims' | 'studies'> & {
  /** A heading, where it has one. */
  readonly name?: string;
  readonly text: string;
  /** The same in English where it is urgent, while no person has checked the translation. Show it beside it. */
  readonly english?: string;
  readonly claims?: readonly Claim[];
  readonly studies?: readonly Link<StudyId>[];
};
