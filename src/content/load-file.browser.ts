// Gets a content file that lies beside the browser bundle. Knows addresses and no content.

/** What came in a file of many items, by the path of the file that an item has alone. */
export let held = new Map<string, unknown>();

/** Looks for files in this map from now on. */
export const holdIn = (map: typeof held): void => void (held = map);

export const loadFile = async <Module>(path: string): Promise<Module> =>
  (held.get(path) ?? import(new URL(`./${path}.js`, import.meta.url).href)) as Module;

export const loadExerciseIds = async (): Promise<readonly string[]> =>
  (await loadFile<{ exerciseIds: readonly string[] }>('exercise-ids')).exerciseIds;

/** An id becomes part of an address, so nothing but the form of an id may pass. */
export const isId = (id: string): boolean => /^[a-z][a-z\d-]*$/.test(id);

/** The file of an id that a host page wrote; `undefined` when there is none. */
export async function loadFileOf<Module>(
  folder: string,
  id: string,
  loadIds: () => Promise<readonly string[]> = loadExerciseIds,
): Promise<Module | undefined> {
  if (!isId(id)) return undefined;
  try {
    return await loadFile<Module>(folder + id);
  } catch (error) {
    if ((await loadIds()).includes(id)) throw error;
    return undefined;
  }
}
