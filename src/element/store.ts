// What a page has loaded, shared by all its elements: a thousand cards of ten exercises load ten. What is kept are
// facts and code, which never change; their number is bounded by the catalogue. Knows nothing of what it keeps.

const things = new Map<string, unknown>();

/** The thing of this key if it is here already, a promise while it loads, and the reason if it cannot be had. */
export function stored<Thing>(key: string, load: () => Promise<Thing>): Promise<void> | Thing | Error {
  if (!things.has(key)) {
    const keep = (thing: unknown) => void things.set(key, thing);
    things.set(key, load().then(keep, keep));
  }
  return things.get(key) as Promise<void> | Thing | Error;
}

/** All of them if they are here already, a promise while any loads, and the first reason if one cannot be had. */
export function allStored<Thing>(
  found: readonly (Promise<void> | Thing | Error)[],
): Promise<unknown> | readonly Thing[] | Error {
  if (found.some((thing) => thing instanceof Promise)) return Promise.all(found);
  return found.find((thing) => thing instanceof Error) ?? (found as readonly Thing[]);
}
