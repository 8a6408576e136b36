// What to say of an id that no exercise has. Loaded only then: most pages never need it.
import { UnknownIdError } from '../content/errors.js';
import { loadExerciseIds } from '../content/load-cards.js';
import { nearestIds } from '../content/nearest-ids.js';

export async function unknownExercise(id: string): Promise<Error> {
  const ids = await loadExerciseIds();
  // Some servers answer with nothing where a file is missing.
  if (ids.includes(id)) return new Error('cannot be shown: its file is empty');
  return new UnknownIdError('exercise', id, nearestIds(id, ids), 'the documentation');
}
