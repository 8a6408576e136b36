// Attributes that list ids, such as `tips="supportive-shoes forgiving-surface"`.
import type { UnknownIdError } from '../content/errors.js';
import type { ShownKind } from '../content/shown-item.js';
import type { BackstrideElement } from './backstride-element.js';

/**
 * The ids of `kind` that an attribute lists with spaces between, in the order of `known`; all of them where it is not
 * set. An id that no item has is reported once, and the rest stays.
 */
export function listedIds<Id extends string>(
  element: BackstrideElement,
  attribute: string,
  value: string | null | undefined,
  kind: ShownKind,
  known: readonly Id[],
): readonly Id[] {
  const listed = value?.split(/\s+/).filter(Boolean);
  if (!listed) return known;
  const isKnown = (id: string) => known.includes(id as Id);
  for (const id of listed) if (!isKnown(id)) void reportUnknown(element, attribute, kind, id);
  return known.filter((id) => listed.includes(id));
}

async function reportUnknown(
  element: BackstrideElement,
  attribute: string,
  kind: ShownKind,
  id: string,
): Promise<void> {
  const { unknownItem } = await import('./unknown-item.js');
  const { message, nearest } = (await unknownItem(kind, id)) as UnknownIdError;
  await element.report(attribute, () => message, nearest);
}
