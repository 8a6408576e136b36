// The shapes that content/words compiles to. Words hold placeholders and no digits; numbers come from the facts.
import type { Picture } from './exercise.js';
import type {
  AdviceCode,
  EvidenceFacts,
  EvidenceFor,
  ExerciseGroup,
  Grade,
  NotStated,
  Review,
  Source,
} from './facts.js';
import type { WarningLevel } from './warning.js';

/** A text for each plural category of its language; `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The phrases that a dose is built from, one set per language. */
export interface DoseWords {
  readonly sets: PluralForms;
  readonly repetitions: PluralForms;
  readonly setsOfRepetitions: string;
  readonly hold: string;
  readonly holdWithMinimum: string;
  readonly holdUntil: Readonly<Record<'sensation-eases', string>>;
  readonly perDay: PluralForms;
  readonly perWeek: PluralForms;
  readonly sides: Readonly<
    Record<'both' | 'alternating' | 'right-then-left' | 'left-then-right' | 'one-described', string>
  >;
  readonly progression: Readonly<Record<'add-hold-time' | 'add-speed', string>>;
  readonly notStated: string;
  /** A number in metric units and as it was given: `5 centimeters (2 inches)`. */
  readonly metricFirst: string;
}

type Texts = Readonly<Record<string, string>>;

/** The words of one exercise in one language. The compiler adds the labels, so that one file shows one exercise. */
export interface ExerciseWords {
  readonly name: string;
  readonly summary: string;
  readonly steps: Texts;
  /** The steps that name a side, for the other side. Only where the facts describe one side. */
  readonly mirrored?: Texts;
  readonly cues: Texts;
  readonly avoid: Texts;
  readonly notes: Texts;
  readonly reasons: Texts;
  /** What is said in the place of its pictures. */
  readonly pictures: readonly Picture[];
  /** Labels of the codes that this exercise uses, such as `targets.core`. */
  readonly labels: Texts;
}

/** The phrases that every item of one language shares. */
export interface Phrases {
  readonly dose: DoseWords;
  readonly advice: Readonly<Record<AdviceCode, string>>;
  readonly groups: Readonly<Record<ExerciseGroup, string>>;
  readonly breath: Readonly<Record<'in' | 'out', string>>;
  readonly sides: Readonly<Record<'left' | 'right', string>>;
  readonly notStated: Readonly<Record<NotStated, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly evidenceFor: Readonly<Record<EvidenceFor, string>>;
  readonly review: Readonly<Record<Review['status'], string>>;
  /** What to do and when, as the start of a sentence that a warning sign ends. */
  readonly warningLevels: Readonly<Record<WarningLevel, string>>;
  /** Only while no person has checked the translation. */
  readonly english?: EnglishBeside;
}

/** The English of urgent warnings, to be shown beside a translation that may hide one by mistake. All by id. */
export interface EnglishBeside {
  /** Advice to get help at once. */
  readonly advice: Texts;
  /** Signs of an emergency, and those to be seen on the same day. */
  readonly warnings: Texts;
  readonly warningLevels: Texts;
  /** How soon to see somebody. */
  readonly urgencies: Texts;
}

/** What items refer to by id. Several items cite the same study, so it travels once. */
export interface References {
  readonly evidence: Readonly<
    Record<
      string,
      EvidenceFacts & {
        readonly text: string;
        readonly harms: readonly { readonly id: string; readonly text: string }[];
      }
    >
  >;
  readonly sources: Readonly<Record<string, Source>>;
  /** What the source says of a whole group of exercises, by the id of its tip. */
  readonly tipReasons: Readonly<Record<string, readonly string[]>>;
}

/** What all items of one language share. */
export interface Shared {
  readonly phrases: Phrases;
  readonly references: References;
}
