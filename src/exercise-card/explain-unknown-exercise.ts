// What to say of an id that no exercise has. Loaded only then: most pages never need it.
import { unknownId } from '../content/errors.js';
import { loadExerciseIds } from '../content/load.js';
import { nearestIds } from '../content/nearest-ids.js';

export async function explainUnknownExercise(id: string): Promise<{ problem: string; nearest: readonly string[] }> {
  const nearest = nearestIds(id, await loadExerciseIds());
  return { problem: unknownId('exercise', id, nearest, 'the documentation'), nearest };
}
