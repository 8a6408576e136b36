// What the attributes of an element choose from lists of ids, such as `tips="supportive-shoes forgiving-surface"`.
import { UnknownIdError } from '../content/errors.js';
import { nearestIds } from '../content/nearest-ids.js';

/** The ids in an attribute, with spaces or commas between, as the elements read them. */
export const idsIn = (text = ''): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

/** @throws UnknownIdError when an id is not known */
export function checkIds(
  ids: readonly string[],
  known: readonly string[],
  { what, who, everyId }: { readonly what: string; readonly who: string; readonly everyId: string },
): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UnknownIdError(what, unknown, nearestIds(unknown, known), everyId, who);
}
