// An exercise as people read it: facts with their words, resolved into one language. Types only.
import type { ExerciseFactsById, ExerciseId } from '../generated/exercise-ids.js';
import type { Language } from '../generated/languages.js';
import type { View } from '../figure/figure-facts.js';
import type {
  CautionFacts,
  Dose,
  Equipment,
  EvidenceFacts,
  ExerciseFacts,
  ExerciseGroup,
  NoteFacts,
  NotStated,
  Origin,
  Source,
  StepFacts,
  Target,
} from './facts.js';

/** A code and what we call it in the language of the item. */
export interface Named<Code extends string> {
  readonly code: Code;
  readonly name: string;
}

export interface Step extends StepFacts {
  readonly text: string;
  /** `Breathe in` or `Breathe out`. */
  readonly breathText?: string;
  /** `Left side` or `Right side`. */
  readonly sideText?: string;
  /** The text for the other side, where the exercise is described for one side and the text names it. */
  readonly mirroredText?: string;
  /** `Left side` or `Right side`: that of `mirroredText`. */
  readonly mirroredSideText?: string;
}

/** A position that a picture shows. */
export interface PictureKeyframe {
  /** The id of the keyframe in the figure's data. */
  readonly id: string;
  /** What people are told who do not see the picture: at most 125 characters. */
  readonly alt: string;
  /** The same for the mirrored picture, where `alt` names a side; without it, `alt` is true of both. */
  readonly mirroredAlt?: string;
  /** Ids of the steps that it shows; empty where it shows none of them. */
  readonly steps: readonly string[];
  /** Ids of the steps that the mirrored picture shows, where they are others: the twist to the right, then to the left. */
  readonly mirroredSteps?: readonly string[];
}

/** A picture in words. What is drawn is in `backstride/content/figures/<id of the exercise>`. */
export interface Picture<Id extends string = string> {
  /** The id of the figure. */
  readonly id: Id;
  /** What tells it from the other pictures of the exercise. */
  readonly name: string;
  /** Where the viewer stands. */
  readonly view: View;
  /** In the order of the movement. */
  readonly keyframes: readonly PictureKeyframe[];
}

export interface Statement {
  readonly id: string;
  /** Set when the statement is not the source's. */
  readonly origin?: Origin;
  readonly text: string;
}

export interface Caution extends CautionFacts {
  readonly text: string;
  /** The same in English where it is urgent, while no person has checked the translation. Show it beside it. */
  readonly english?: string;
}

export interface Note extends NoteFacts {
  readonly text: string;
}

export interface EvidenceNote extends Omit<EvidenceFacts, 'sources'> {
  /** The words of the grade, such as `Well supported`. A letter never stands alone. */
  readonly gradeText: string;
  /** What the grade is for, in words. */
  readonly forText: string;
  readonly text: string;
  /** Known harms; a note with grade D or X has at least one. */
  readonly harms: readonly { readonly id: string; readonly text: string }[];
  readonly sources: readonly Source[];
}

/**
 * One exercise in one language.
 *
 * Steps stand in the order in which to do them; `cautions` belong before them wherever the exercise is shown.
 */
export interface Exercise<Id extends ExerciseId = ExerciseId> extends Omit<
  ExerciseFacts,
  | 'id'
  | 'group'
  | 'targets'
  | 'equipment'
  | 'steps'
  | 'cues'
  | 'avoid'
  | 'dose'
  | 'contraindications'
  | 'notStated'
  | 'notes'
  | 'reasons'
  | 'evidence'
  | 'sources'
> {
  readonly id: Id;
  /** The language of the words. */
  readonly language: Language;
  readonly name: string;
  /** What the person does, in one sentence. */
  readonly summary: string;
  readonly group: Named<ExerciseGroup>;
  readonly targets: readonly (Named<Target> & { readonly role: 'target' | 'also'; readonly origin: Origin })[];
  readonly equipment: {
    readonly required: readonly Named<Equipment>[];
    /** One of these is enough. */
    readonly anyOf: readonly Named<Equipment>[];
    readonly optional: readonly Named<Equipment>[];
  };
  readonly steps: readonly Step[];
  /** Its pictures in words. The first one shows the steps; others are further ways to do the exercise. */
  readonly pictures: readonly Picture<ExerciseFactsById[Id]['figures'][number]>[];
  /** What to keep in mind on the way. */
  readonly cues: readonly Statement[];
  /** What not to do. */
  readonly avoid: readonly Statement[];
  /** Seconds and counts. A field that is missing is not stated by the source. */
  readonly dose: Dose & ExerciseFactsById[Id]['dose'];
  /** The dose in one line. */
  readonly doseText: string;
  /** How to go on when it gets lighter; missing when the source does not say. */
  readonly progressionText?: string;
  /** What limits the exercise, with the advice that stands on every exercise. */
  readonly cautions: readonly Caution[];
  /** What the source leaves open. */
  readonly notStated: readonly { readonly code: NotStated; readonly text: string }[];
  /** Notes of the editors on the source's statements. */
  readonly notes: readonly Note[];
  /** What the source claims; to be shown together with `evidence`. */
  readonly reasons: readonly string[];
  readonly evidence: readonly EvidenceNote[];
  /** Everything cited; the source article first. */
  readonly sources: readonly Source[];
  /** The state of the review in words. */
  readonly reviewText: string;
}
