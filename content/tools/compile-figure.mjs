// What the figures of an exercise become: poses for whoever draws, in no language, and pictures in words for people who
// do not see them. Pure functions over the content that read-content.mjs has read.
import { mirroredSteps } from './mirrored-steps.mjs';

const figuresOf = ({ figures }, content) =>
  figures.map((id) => content.facts.figures.find((figure) => figure.id === id).data);

/** What is drawn. Which steps a keyframe shows is told by the pictures in words. */
export const exerciseFigures = (exercise, content) =>
  figuresOf(exercise, content).map(({ $schema, textOnly, ...figure }) => ({
    ...figure,
    keyframes: figure.keyframes.map(({ steps, ...keyframe }) => keyframe),
  }));

/** What is said in the place of what is drawn. */
export const exercisePictures = (exercise, content, language) =>
  figuresOf(exercise, content).map(({ id, view, keyframes }) => {
    const words = content.words[language].figures.find((figure) => figure.id === id).data;
    return { id, name: words.name, view, keyframes: keyframes.map((keyframe) => inWords(keyframe, words, exercise)) };
  });

function inWords({ id, steps = [] }, { keyframes, mirrored = {} }, exercise) {
  const otherSteps = mirroredSteps(steps, exercise);
  return {
    id,
    alt: keyframes[id],
    ...(mirrored[id] && { mirroredAlt: mirrored[id] }),
    steps,
    ...(otherSteps !== steps && { mirroredSteps: otherSteps }),
  };
}
