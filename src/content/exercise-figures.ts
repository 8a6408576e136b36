// What is drawn of one exercise, the same in every language. Its words are the pictures of exercise.ts.
import type { DrawnFigure } from '../figure/figure-facts.js';
import type { LookArt } from '../figure/look-art.js';
import type { PackedFigure } from '../figure/packed-figure.js';

/** As it is drawn. */
export interface ExerciseFigures {
  readonly figures: readonly DrawnFigure[];
  /** Who does it unless the host chooses another look: one for each figure, in their order. */
  readonly looks: readonly LookArt[];
}

/** As it travels. */
export interface PackedFigures {
  readonly figures: readonly PackedFigure[];
}
