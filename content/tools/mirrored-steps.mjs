// Which steps the mirror image of a picture shows. Where the steps of an exercise describe both sides, the picture of
// one step is, mirrored, the picture of another. Knows no rules.
import { entries } from './statements.mjs';

/**
 * @param {string[]} shown ids of the steps that a keyframe shows
 * @param {object} exercise the facts of the exercise
 * @returns {string[]} the same ids, but those for one side give way to those for the other, if there are any
 */
export function mirroredSteps(shown, exercise) {
  const sided = entries(exercise.steps).filter(({ side }) => side);
  const side = sided.find(({ id }) => shown.includes(id))?.side;
  const others = sided.filter((step) => step.side !== side);
  if (side === undefined || others.length === 0) return shown;
  return [...shown.filter((id) => !sided.some((step) => step.id === id)), ...others.map(({ id }) => id)];
}
