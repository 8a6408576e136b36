// Every figure that is published, with its names and the words for it, in the order of lists.
import { openLibrary } from '../dist/browser/content.js';

/** @returns {Promise<{ figure: object, words: object, exercise: object }[]>} */
export async function allFigures() {
  const library = await openLibrary('en');
  const byExercise = library.exercises().map(async (exercise) => {
    const { figures } = await import(`../dist/generated/figures/exercises/${exercise.id}.js`);
    return exercise.pictures.map((words, index) => ({ figure: figures[index], words, exercise }));
  });
  return (await Promise.all(byExercise)).flat();
}
