// What the facts of all kinds of item share: who says so, how sure that is, and what it rests on. Types only.
// The closed unions mirror content/schema, so a typo in a fact fails the lint and the compiler.

/** The id of one fact of the source article, `F001` to `F207`. */
export type FactId = `F${string}`;

/** Who says so: the source article, a guideline, a study, or the editors of this library. */
export type Origin = 'source' | 'guideline' | 'study' | 'editor';

/** Something the source leaves open. It stays open: we never fill it with a number of our own. */
export type NotStated =
  | 'sets'
  | 'repetitions'
  | 'hold'
  | 'rest'
  | 'frequency'
  | 'second-side'
  | 'how-to-come-down'
  | 'which-stretch'
  | 'how'
  | 'how-long'
  | 'product'
  | 'amount'
  | 'risks'
  | 'cost'
  | 'approval'
  | 'authors'
  | 'journal'
  | 'year'
  | 'link'
  | 'emergency-signs';

/** From the smallest to the largest value, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How well a statement is supported. See content/README.md for the rule behind each letter. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'X' | '-';

/** What a grade is for. A grade never stands without it. */
export type EvidenceFor =
  | 'chronic-lbp'
  | 'acute-lbp'
  | 'lbp'
  | 'prevention'
  | 'soreness'
  | 'mechanism'
  | 'radicular-leg-pain'
  | 'back-pain-only'
  | 'disc-pain'
  | 'pain-level'
  | 'athletes'
  | 'running-and-discs'
  | 'disc-changes'
  | 'curve';

export interface EvidenceFacts {
  readonly id: string;
  readonly grade: Grade;
  readonly for: EvidenceFor;
  readonly effect: 'none' | 'small' | 'modest' | 'unclear';
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low';
  readonly contested?: boolean;
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
  /** How far we checked the sources. */
  readonly verified: 'primary' | 'secondary' | 'unchecked';
  /** Year and month, or day, of that check: `2026-11`. */
  readonly checkedOn: string;
}

/** An article, study, guideline or page that a statement rests on. Unknown fields are `null`, never guessed. */
export interface Source {
  readonly id: string;
  readonly type: 'article' | 'study' | 'guideline' | 'regulator' | 'web-page';
  readonly title: string | null;
  /** In the language of the item, such as `Dahm and others`. */
  readonly authors: string | null;
  /** Who and when, such as `Dahm and others, 2010`. */
  readonly shortName: string;
  readonly year: number | null;
  readonly publisher?: string;
  readonly journal?: string;
  readonly doi?: string;
  readonly url?: string | null;
  /** `past-own-expiry` when the publisher itself regards it as lapsed. */
  readonly status?: string;
  /** `sells-treatment` when the publisher sells what it writes about. */
  readonly conflict?: string;
  readonly disputed?: boolean;
}

export interface Review {
  readonly status: 'draft' | 'proposed' | 'reviewed' | 'withdrawn';
  readonly by?: { readonly name: string; readonly role: string };
  /** ISO date of the review. */
  readonly on?: string;
  /** ISO date of the next review. */
  readonly next?: string;
}

/** Where content comes from, and who looked it up when. */
export interface Provenance {
  /** The id of a source. */
  readonly source: string;
  readonly locator?: string;
  readonly verified: 'primary' | 'secondary' | 'unchecked';
  readonly checkedOn: string;
}
