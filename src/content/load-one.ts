// Picks one loader by an id that a host page wrote: `constructor` is not an exercise.
export const loadOne = async <Module>(
  loaders: Readonly<Record<string, () => Promise<Module>>>,
  id: string,
): Promise<Module | undefined> => (Object.hasOwn(loaders, id) ? loaders[id]!() : undefined);
