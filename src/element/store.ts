// What a page has loaded, shared by all its elements: a thousand cards of ten exercises load ten. What is kept are
// facts and code, which never change, and why an id has none. Knows nothing of what it keeps.

const things = new Map<string, unknown>();

/** The thing of this key if it is here already, a promise while it loads, and the reason if it cannot be had. */
export function stored<Thing>(key: string, load: () => Promise<Thing>): Promise<void> | Thing | Error {
  if (!things.has(key)) {
    // Far above what the library holds: only a server that is asked for ids that do not exist gets there.
    if (things.size === 5000) things.clear();
    const keep = (thing: unknown) => void things.set(key, thing);
    things.set(key, load().then(keep, keep));
  }
  return things.get(key) as Promise<void> | Thing | Error;
}
