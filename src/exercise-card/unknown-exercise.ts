// What to say of an id that no exercise has. Loaded only then: most pages never need it.
import { UnknownIdError } from '../content/errors.js';
import { loadExerciseIds } from '../content/load-cards.js';
import { nearestIds } from '../content/nearest-ids.js';

export const unknownExercise = async (id: string): Promise<UnknownIdError> =>
  new UnknownIdError('exercise', id, nearestIds(id, await loadExerciseIds()), 'the documentation');
