// What to say of an id that no item of a kind has. Loaded only then: most pages never need it.
import { UnknownIdError } from '../content/errors.js';
import { loadShownIds } from '../content/load-shown.js';
import { nearestIds } from '../content/nearest-ids.js';
import type { ShownKind } from '../content/shown-item.js';

const names: Readonly<Record<ShownKind, string>> = {
  advice: 'advice',
  causes: 'cause',
  checks: 'check',
  consultations: 'consultation',
  studies: 'study',
  tips: 'tip',
  treatments: 'treatment',
};

export const unknownItem = async (kind: ShownKind, id: string): Promise<UnknownIdError> =>
  new UnknownIdError(names[kind], id, nearestIds(id, await loadShownIds(kind)), 'the documentation');
