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

export async function unknownItem(kind: ShownKind, id: string): Promise<Error> {
  const ids = await loadShownIds(kind);
  // Some servers answer with nothing where a file is missing.
  if (ids.includes(id)) return new Error('cannot be shown: its file is empty');
  return new UnknownIdError(names[kind], id, nearestIds(id, ids), 'the documentation');
}
