// What is drawn of one exercise, as it travels: the same in every language. Its words are the pictures of exercise.ts.
import type { FigureFacts } from '../figure/figure-facts.js';
import type { LookArt } from '../figure/look-art.js';

export interface ExerciseFigures {
  readonly figures: readonly FigureFacts[];
  /** Who does it unless the host chooses another look: one for each figure, in their order. */
  readonly looks: readonly LookArt[];
}
