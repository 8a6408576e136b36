// Finds the numbers in the facts that a text may name by placeholder. The name is the path to the number, in one word:
// `setup.heelGap` is {setupHeelGap}, and entries of lists go by their id. Knows no rules and no language.

/** Every number of an item: name → a bare number, a quantity with its unit, or a frequency. */
export function quantities(data, path = []) {
  if (isQuantity(data)) return { [nameOf(path)]: data };
  if (data === null || typeof data !== 'object') return {};
  return Object.assign(
    {},
    ...Object.entries(data)
      .filter(([key]) => key !== 'order')
      .map(([key, value]) => quantities(value, [...path, Array.isArray(data) ? (value?.id ?? key) : key])),
  );
}

const isQuantity = (value) =>
  typeof value === 'number' ||
  (value !== null &&
    typeof value === 'object' &&
    (typeof value.unit === 'string' || 'times' in value) &&
    !('points' in value));

const nameOf = (path) =>
  path
    .join('-')
    .replace(/-+(\w)/g, (_, letter) => letter.toUpperCase())
    .replace(/^\w/, (letter) => letter.toLowerCase());
