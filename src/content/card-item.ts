// What travels to a page for one card: facts and words already joined by content/tools/compile-card.mjs, without what
// a card does not show. Numbers are still numbers: texts hold placeholders until the dose is formatted. Types only.
import type { CautionStrength, Dose, Grade } from './facts.js';
import type { DoseWords } from './words.js';

export interface CardCaution {
  readonly text: string;
  readonly strength: CautionStrength;
  /** The caution is the editors' and not the source's. */
  readonly own?: true;
}

export interface CardStep {
  readonly text: string;
  /** Limits the step that follows. */
  readonly safety?: true;
  /** `Right side`, `Breathe in`: in this order. */
  readonly chips?: readonly string[];
}

/** One exercise in one language, as a card shows it. */
export interface CardItem {
  readonly name: string;
  readonly summary: string;
  readonly group: string;
  readonly targets: readonly string[];
  readonly required: readonly string[];
  /** One of these is enough. */
  readonly anyOf: readonly string[];
  readonly optional: readonly string[];
  readonly dose: Dose;
  readonly cautions: readonly CardCaution[];
  readonly steps: readonly CardStep[];
  /** What to keep in mind and what to avoid. */
  readonly cues: readonly string[];
  /** Notes of the editors, by the place where readers meet them. */
  readonly notes: Readonly<Partial<Record<'dose' | 'steps' | 'evidence', readonly string[]>>>;
  readonly notStated: readonly string[];
  readonly reasons: readonly string[];
  readonly evidence: readonly {
    readonly grade: Grade;
    /** The words of the grade and what it is for. */
    readonly label: string;
    readonly text: string;
  }[];
  /** The publisher of the source article. */
  readonly publisher: string;
  /** The publisher sells what it writes about. */
  readonly conflict: boolean;
  readonly sources: readonly { readonly name: string; readonly address: string }[];
  readonly review: string;
}

/** What all cards of one language share. */
export interface CardPhrases {
  readonly dose: DoseWords;
  /** Advice that stands on every exercise. */
  readonly cautions: readonly CardCaution[];
  readonly sides: Readonly<Record<'left' | 'right', string>>;
}
