// A study and its numbers: its facts, and what they are in one language. Types only.
import type { StudyId } from '../generated/study-ids.js';
import type { ItemFacts, NoteBesideFacts, Quantity, Resolved, StatementFacts, Unit } from './item.js';
import type { Source } from './shared-facts.js';

export interface StudyGroupFacts extends StatementFacts {
  /** How many people. */
  readonly n?: number;
  /** How far they ran in a week, as the source article says it. */
  readonly weekly?: Quantity;
  readonly labelledInStudy?: true;
}

export interface DataPointFacts {
  /** The id of a group, or a name of its own. */
  readonly id: string;
  /** The value, or the mean. */
  readonly value: number;
  /** The standard deviation. */
  readonly sd?: number;
  /** The ends of the interval. */
  readonly low?: number;
  readonly high?: number;
  readonly age?: Quantity;
}

/** Numbers for one chart. Only numbers that somebody checked are here. */
export interface DataFacts {
  readonly id: string;
  readonly unit: Unit;
  readonly verified: 'primary' | 'secondary';
  readonly points: readonly DataPointFacts[];
}

/** What is true of one study, in no language. */
export interface StudyFacts extends ItemFacts {
  readonly kind: 'study';
  readonly order: number;
  /** The id of its source. */
  readonly source: string;
  readonly design: 'cross-sectional' | 'simulation' | 'survey' | 'review';
  /** How many people. */
  readonly n?: number;
  /** How many studies a review holds. */
  readonly papers?: number;
  /** How many of the people ran. */
  readonly ran?: Quantity;
  readonly ages?: Quantity;
  readonly ranges?: Readonly<Record<string, Quantity>>;
  readonly groups: readonly StudyGroupFacts[];
  readonly inclusion?: { readonly runningYears?: Quantity };
  readonly measures?: {
    /** The source article alone says how long it was worn. */
    readonly accelerometer?: { readonly days: number; readonly purpose: string; readonly source: 'article' };
    readonly mri?: { readonly all: true };
  };
  readonly outcomes?: readonly string[];
  readonly methods: readonly StatementFacts[];
  readonly results: readonly (StatementFacts & { readonly direction?: string; readonly trend?: string })[];
  readonly limits: readonly StatementFacts[];
  readonly notes: readonly NoteBesideFacts[];
  readonly interpretation?: {
    readonly association?: true;
    readonly markers?: readonly string[];
    readonly inference?: string;
    readonly measured?: false;
    /** Linked is not caused. */
    readonly causal: false;
  };
  readonly data: readonly DataFacts[];
}

/** One chart in words and numbers. */
export interface StudyData extends DataFacts {
  /** What the chart shows. */
  readonly text: string;
  readonly points: readonly (DataPointFacts & {
    readonly label: string;
    /** The value with its unit, such as `7.1 millimeters`. */
    readonly valueText: string;
    /** The standard deviation in the same unit. */
    readonly sdText?: string;
    /** The interval, such as `0.41–0.74`. */
    readonly intervalText?: string;
  })[];
}

/** One study in one language. */
export type Study<Id extends StudyId = StudyId> = Omit<Resolved<StudyFacts, Id>, 'source' | 'data'> & {
  readonly name: string;
  readonly summary: string;
  readonly source: Source;
  readonly data: readonly StudyData[];
};
