// The content API: `backstride/content`. Imports no Lit, touches no DOM and loads nothing before it is asked to.
export { openLibrary, type ExerciseFilter, type Library } from './library.js';
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
export type { Language } from './language.js';
export type { ExerciseFactsById, ExerciseId } from '../generated/exercise-ids.js';
export type * from './facts.js';
export type { FigureFacts, Keyframe, Look, Pose, Region, View } from '../figure/figure-facts.js';
