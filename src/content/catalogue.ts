// Everything of one language, by kind and id, as it travels. Types only.
import type { AdviceFacts } from './advice.js';
import type { CauseFacts } from './cause.js';
import type { CheckFacts } from './check.js';
import type { ClaimFacts } from './claim.js';
import type { ConsultationFacts } from './consultation.js';
import type { DiagramWords } from './diagram-words.js';
import type { ExerciseItem } from './exercise-item.js';
import type { Item, ItemFacts } from './item.js';
import type { Labels } from './labels.js';
import type { StudyFacts } from './study.js';
import type { TermFacts } from './term.js';
import type { TipFacts } from './tip.js';
import type { TreatmentFacts } from './treatment.js';
import type { WarningFacts } from './warning.js';
import type { References } from './words.js';

type ById<Item> = Readonly<Record<string, Item>>;

/** The items of every kind but exercises, which have shapes of their own. */
export interface Items {
  readonly tips: ById<Item<TipFacts>>;
  readonly causes: ById<Item<CauseFacts>>;
  readonly checks: ById<Item<CheckFacts>>;
  readonly studies: ById<Item<StudyFacts>>;
  readonly treatments: ById<Item<TreatmentFacts>>;
  readonly claims: ById<Item<ClaimFacts>>;
  readonly advice: ById<Item<AdviceFacts>>;
  readonly warnings: ById<Item<WarningFacts>>;
  readonly consultations: ById<Item<ConsultationFacts>>;
  readonly glossary: ById<Item<TermFacts>>;
}

export type Kind = keyof Items;

/** All items of one kind, or of all kinds. */
export type ItemsById = ById<Item<ItemFacts>>;

export interface Catalogue {
  readonly exercises: ById<ExerciseItem>;
  readonly items: Items;
  /** What is said beside each diagram. */
  readonly diagrams: ById<DiagramWords>;
  /** What they refer to. */
  readonly references: References;
  /** Headings and labels for whoever writes items out. */
  readonly labels: Labels;
}
