// Attributes that list ids, such as `tips="supportive-shoes forgiving-surface"`.
import type { BackstrideElement } from './backstride-element.js';

/**
 * The known ids that an attribute lists, with spaces or commas between; `undefined` where it is not set. One that is not
 * known is reported once, and the rest stays.
 *
 * @param what what an id names, such as `tip`
 */
export function listedIds<Id extends string>(
  element: BackstrideElement,
  attribute: string,
  what: string,
  known: readonly Id[],
): readonly Id[] | undefined {
  // A script may have set a list in place of a text; it reads the same.
  const value = (element as unknown as Record<string, unknown>)[attribute] ?? undefined;
  if (value === undefined) return undefined;
  const listed = String(value)
    .split(/[\s,]+/)
    .filter(Boolean);
  const isKnown = (id: string): id is Id => known.includes(id as Id);
  for (const id of listed) if (!isKnown(id)) void reportUnknown(element, attribute, what, known, id);
  return listed.filter(isKnown);
}

async function reportUnknown(
  element: BackstrideElement,
  attribute: string,
  what: string,
  known: readonly string[],
  id: string,
): Promise<void> {
  // Most pages never need it; without it the complaint names every id.
  const near = await import('../content/nearest-ids.js').catch(() => undefined);
  const nearest = near?.nearestIds(id, known) ?? [];
  const hint = nearest[0] ? `did you mean "${nearest[0]}"?` : `valid are ${known.join(', ')}`;
  await element.report(attribute, () => `${attribute}: no ${what} "${id}"; ${hint}`, nearest);
}
