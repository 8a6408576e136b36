// Several things of the store at once. A file of its own, because a page with cards only never needs it.

/** All of them if they are here already, a promise while any loads, and the first reason if one cannot be had. */
export function allStored<Thing>(
  found: readonly (Promise<void> | Thing | Error)[],
): Promise<unknown> | readonly Thing[] | Error {
  if (found.some((thing) => thing instanceof Promise)) return Promise.all(found);
  return found.find((thing) => thing instanceof Error) ?? (found as readonly Thing[]);
}
