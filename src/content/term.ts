// A term of the glossary: its facts, and what they are in one language. Types only.
import type { TermId } from '../generated/term-ids.js';
import type { ItemFacts, Resolved } from './item.js';

/** What is true of one term, in no language. */
export interface TermFacts extends ItemFacts {
  readonly kind: 'term';
  readonly tissues?: readonly string[];
  readonly mechanisms?: readonly string[];
}

/** One term in one language. */
export type Term<Id extends TermId = TermId> = Resolved<TermFacts, Id> & {
  readonly name: string;
  /** The spellings to look for in texts, in small letters. */
  readonly forms: readonly string[];
  /** What it means. */
  readonly text: string;
};
