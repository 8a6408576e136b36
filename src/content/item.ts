// What items of every kind share: the facts of a statement and of an item, the words beside them, and the shape that both
// resolve to. Types only. Exercises came first and have shapes of their own (exercise.ts).
import type { Language } from '../generated/languages.js';
import type { EvidenceNote } from './exercise.js';
import type { FactId, NotStated, Origin, Provenance, Review, Source } from './shared-facts.js';

/** One thing that an item says. */
export interface StatementFacts {
  readonly id: string;
  /** Set when the statement is not the source's. */
  readonly origin?: Origin;
  /** The id of an evidence note of the item, to be shown with this statement. */
  readonly evidence?: string;
  /** The id of the exercise that the statement is about. */
  readonly exercise?: string;
}

/** A remark of the editors, such as a correction of the source. */
export interface NoteBesideFacts extends StatementFacts {
  readonly origin: Origin;
  /** The name of the list that it stands beside, such as `signs`. */
  readonly placement: string;
}

/** What is true of one item of any kind, in no language. */
export interface ItemFacts {
  readonly id: string;
  readonly kind: string;
  /** Place in lists, from 1. */
  readonly order?: number;
  readonly origin: Origin;
  /** Every fact of the source article that this item carries. */
  readonly sourceFacts: readonly FactId[];
  /** Ids of evidence notes, in the order of showing. */
  readonly evidence: readonly string[];
  readonly notStated: readonly NotStated[];
  /** Ids of everything cited, the source article first where it is cited. */
  readonly sources: readonly string[];
  readonly provenance: readonly Provenance[];
  readonly review: Review;
}

/** What a number counts: inches, centimetres, millimetres, miles, kilometres, minutes, hours, days, weeks, years … */
export type Unit =
  'people' | 'percent' | 'in' | 'cm' | 'mm' | 'mi' | 'km' | 'km/week' | 'min' | 'h' | 'd' | 'wk' | 'y' | 'ratio';

/** A number with its unit: one value, a range, at least `min`, or more than `gt`. */
export interface Quantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly gt?: number;
  readonly unit: Unit;
  /** More or less than before: shown with its sign, such as `+45%`. */
  readonly isChange?: true;
  /** The source says `about`. */
  readonly approximate?: true;
  /** What the source ties it to, where that is unclear. */
  readonly attachesTo?: string;
  readonly ambiguous?: true;
  /** The same in metric units, as the study or we give it. */
  readonly metric?: Quantity;
}

/** How often. */
export interface Frequency {
  readonly times: number;
  readonly per: 'day' | 'week';
}

/** A number that a text names by placeholder. */
export type NamedNumber = number | Quantity | Frequency;

type Texts = Readonly<Record<string, string>>;

/** The words of one item in one language: single texts, and one text for each statement of each list. */
export type ItemWords = Readonly<Record<string, string | readonly string[] | Texts>>;

/** One item in one language as it travels: its facts, its words, and the numbers that the words name. */
export interface Item<Facts extends ItemFacts = ItemFacts> {
  readonly facts: Facts;
  readonly words: ItemWords;
  readonly values?: Readonly<Record<string, NamedNumber>>;
}

/** Another item, by id and name. */
export interface Link<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

/** Every list of statements, with a text for each of them. */
type Spoken<Facts> = {
  readonly [Key in keyof Facts]: Facts[Key] extends readonly StatementFacts[]
    ? readonly (Facts[Key][number] & { readonly text: string })[]
    : Facts[Key];
};

/** An item in one language. Lists of statements keep their facts and gain texts; ids become what they stand for. */
export type Resolved<Facts extends ItemFacts, Id extends string> = Omit<
  Spoken<Facts>,
  'id' | 'evidence' | 'notStated' | 'sources'
> & {
  readonly id: Id;
  /** The language of the words. */
  readonly language: Language;
  /** Every evidence note of the item; those that a statement names by `evidence` are among them. */
  readonly evidence: readonly EvidenceNote[];
  /** What the source leaves open. */
  readonly notStated: readonly { readonly code: NotStated; readonly text: string }[];
  /** Everything cited; the source article first where it is cited. */
  readonly sources: readonly Source[];
  /** The state of the review in words. */
  readonly reviewText: string;
};
