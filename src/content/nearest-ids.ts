// The ids that a mistyped one may have meant. `leven` is bundled into this module by rollup.config.mjs, so that lit
// stays the only dependency.
import leven from 'leven';

/**
 * Ids that look like `text`, the nearest first, at most three.
 * A third of the letters may differ; a part of an id, such as `fold`, finds it too.
 */
export function nearestIds<Id extends string>(text: string, ids: readonly Id[]): Id[] {
  const wanted = text.trim().toLowerCase();
  const allowed = Math.max(1, Math.ceil(wanted.length / 3));
  return ids
    .map((id) => ({ id, distance: wanted.length > 2 && id.includes(wanted) ? 0 : leven(wanted, id) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}
