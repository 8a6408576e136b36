// What to say of an id that no exercise has. Loaded only then: most pages never need it.
import { UnknownIdError } from '../content/errors.js';
import { loadExerciseIds } from '../content/load.js';
import { nearestIds } from '../content/nearest-ids.js';

export const explainUnknownExercise = async (who: string, id: string): Promise<UnknownIdError> =>
  new UnknownIdError(who, 'exercise', id, nearestIds(id, await loadExerciseIds()), 'the documentation');
