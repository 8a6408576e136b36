// The content API: `backstride/content`. Imports no Lit, touches no DOM and loads nothing before it is asked to.
export { openLibrary } from './open-library.js';
export { BackstrideError, UnknownIdError } from './errors.js';
export type {
  Caution,
  EvidenceNote,
  Exercise,
  Named,
  Note,
  Picture,
  PictureKeyframe,
  Statement,
  Step,
} from './exercise.js';
export type { ExerciseFilter } from './exercise-filter.js';
export type { Library } from './library.js';
export type { Language } from './language.js';
export { directions } from '../generated/languages.js';
export type { AdviceFactsById, AdviceId } from '../generated/advice-ids.js';
export type { CauseFactsById, CauseId } from '../generated/cause-ids.js';
export type { CheckFactsById, CheckId } from '../generated/check-ids.js';
export type { ClaimFactsById, ClaimId } from '../generated/claim-ids.js';
export type { ExerciseFactsById, ExerciseId } from '../generated/exercise-ids.js';
export type { StudyFactsById, StudyId } from '../generated/study-ids.js';
export type { TermFactsById, TermId } from '../generated/term-ids.js';
export type { TipFactsById, TipId } from '../generated/tip-ids.js';
export type { TreatmentFactsById, TreatmentId } from '../generated/treatment-ids.js';
export type { WarningFactsById, WarningId } from '../generated/warning-ids.js';
export type * from './advice.js';
export type * from './cause.js';
export type * from './check.js';
export type * from './claim.js';
export type * from './consultation.js';
export type { DiagramWords, PanelWords } from './diagram-words.js';
export type * from './facts.js';
export type { FigureFacts, Keyframe, Look, Pose, Region, View } from '../figure/figure-facts.js';
export type * from './item.js';
export type { AnyItem } from './resolve-kinds.js';
export type { Labels, ListName } from './labels.js';
export type * from './study.js';
export type * from './term.js';
export type * from './tip.js';
export type * from './treatment.js';
export type * from './warning.js';
