// The list of all elements with their tags.
import { defineElement, type DefineOptions } from './element/define-element.js';
import { ExerciseCardElement } from './exercise-card/exercise-card-element.js';

/**
 * Registers every element: `defineElements()` as `exercise-card`, `defineElements({ prefix: 'acme' })` as
 * `acme-exercise-card`. A tag that is taken stays as it is, with a warning.
 */
export function defineElements(options?: DefineOptions): void {
  defineElement('exercise-card', ExerciseCardElement, options);
}
