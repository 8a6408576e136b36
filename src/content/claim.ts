// What somebody says, with who says it and our answer: its facts, and what they are in one language. Types only.
import type { ClaimId } from '../generated/claim-ids.js';
import type { ItemFacts, NoteBesideFacts, Resolved, StatementFacts } from './item.js';

export type Verdict = 'unsupported' | 'contradicted-in-part' | 'overstated' | 'supported';

/** What is true of one claim, in no language. */
export interface ClaimFacts extends ItemFacts {
  readonly kind: 'claim';
  /** The name of who says so. */
  readonly claimant: string;
  readonly nature: 'marketing' | 'research-report' | 'mechanism' | 'tone';
  /** What it is about: the folder and the id of an item. */
  readonly about: { readonly kind: string; readonly id?: string };
  readonly verdict: Verdict;
  /** `sells-treatment` when the claimant sells what it speaks of. */
  readonly conflict?: 'sells-treatment';
  readonly parts: readonly (StatementFacts & { readonly verdict?: Verdict })[];
  readonly notes: readonly NoteBesideFacts[];
  readonly comparator?: string;
  readonly chain?: readonly string[];
  readonly areas?: readonly string[];
  readonly without?: string;
  readonly promises?: readonly string[];
  readonly offers?: readonly string[];
  readonly cells?: { readonly origin?: string; readonly source?: string };
  readonly reason?: string;
}

/** One claim in one language. Never show `text` without `claimant` and `answer`. */
export type Claim<Id extends ClaimId = ClaimId> = Resolved<ClaimFacts, Id> & {
  /** A neutral heading. */
  readonly name: string;
  /** What is said; it begins with the claimant. */
  readonly text: string;
  /** What we say to it. */
  readonly answer: string;
};
