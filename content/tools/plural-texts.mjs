// Finds the texts that have one form for each plural category of a language. Knows no rules.

export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether this is a group of plural forms: all its keys are plural categories, or `other` is one of them. */
export function isPlural(value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.includes('other') || (keys.length > 0 && keys.every((key) => pluralCategories.includes(key)));
}

/** The text at the same place of the original. Languages have different plural forms, so `other` answers for each. */
export function originalText(keys, data, original) {
  const parent = keys.slice(0, -1);
  return isPlural(at(data, parent)) ? at(original, parent)?.other : at(original, keys);
}

const at = (data, keys) => keys.reduce((value, key) => value?.[key], data);

/** Every group of plural forms in a words file: `{ path, forms }`. */
export function plurals(data, keys = []) {
  if (data === null || typeof data !== 'object') return [];
  if (isPlural(data)) return [{ path: keys.join('.'), forms: data }];
  return Object.entries(data).flatMap(([key, value]) => plurals(value, [...keys, key]));
}

/**
 * Whether a special form of a language is for a single number, which it may say in words ("every day"). In some languages
 * these forms cover more: `one` is also 21 in Russian. Doses stay below a hundred.
 */
export const standsForOneNumber = (form, rules) =>
  ['zero', 'one', 'two'].includes(form) &&
  Array.from({ length: 100 }, (_, index) => index + 1).filter((count) => rules.select(count) === form).length <= 1;
