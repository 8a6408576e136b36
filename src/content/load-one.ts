// Picks one loader by an id that a host page wrote: `constructor` is not an exercise.
export const loadOne = async <Item>(
  loaders: Readonly<Record<string, () => Promise<{ item: Item }>>>,
  id: string,
): Promise<Item | undefined> => (Object.hasOwn(loaders, id) ? (await loaders[id]!()).item : undefined);
