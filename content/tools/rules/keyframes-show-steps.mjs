// The keyframes of a figure name steps of its exercise, those of one side only. A figure that names any shows every
// movement, itself or mirrored, or says that the text tells it alone.
import { mirroredSteps } from '../mirrored-steps.mjs';
import { entries, ids, names } from '../statements.mjs';

export default {
  name: 'keyframes-show-steps',
  why: 'A card marks the step that its picture shows; a movement without a picture would seem to be none.',
  check: (content) =>
    (content.facts.exercises ?? []).flatMap((exercise) =>
      (content.facts.figures ?? [])
        .filter(({ id }) => names(exercise.data?.figures).includes(id))
        .flatMap((figure) => problemsOf(figure, exercise).map((problem) => ({ file: figure.file, ...problem }))),
    ),
};

function problemsOf({ data }, { file, data: exercise }) {
  const keyframes = entries(data?.keyframes).map(({ id, steps }) => ({
    path: `keyframes.${id}.steps`,
    steps: names(steps),
  }));
  const textOnly = names(data?.textOnly);
  const named = [...keyframes, { path: 'textOnly', steps: textOnly }].flatMap(({ path, steps }) =>
    steps.map((step) => ({ path: `${path}.${step}`, step })),
  );
  const shown = keyframes.flatMap(({ steps }) => [...steps, ...mirroredSteps(steps, exercise)]);
  const sidesOf = (shown) => new Set(names(entries(exercise.steps).map(({ id, side }) => shown.includes(id) && side)));
  const movements = entries(exercise.steps).filter(({ role }) => role === 'move');
  return [
    ...named
      .filter(({ step }) => !ids(exercise.steps).includes(step))
      .map(({ path, step }) => ({
        path,
        problem: `"${step}" is not a step of ${file}.`,
        mend: `Its steps are: ${ids(exercise.steps).join(', ')}.`,
      })),
    ...keyframes
      .filter(({ steps }) => sidesOf(steps).size > 1)
      .map(({ path }) => ({
        path,
        problem: 'These steps are for both sides, and a keyframe shows one.',
        mend: 'Keep those of the side that it shows; its mirror image shows the others.',
      })),
    ...textOnly
      .filter((step) => shown.includes(step))
      .map((step) => ({
        path: `textOnly.${step}`,
        problem: `"${step}" is told by the text alone, but a keyframe shows it.`,
        mend: 'Take it out here or there.',
      })),
    ...movements
      .filter(({ id }) => named.length > 0 && ![...shown, ...textOnly].includes(id))
      .map(({ id }) => ({
        path: 'keyframes',
        problem: `No keyframe shows the movement "${id}" of ${file}.`,
        mend: `Add "${id}" to the steps of the keyframe that shows it, or to "textOnly" if none can.`,
      })),
  ];
}
