// Reads the {placeholders} of a text. What each one may be called is up to the rules.

const placeholder = /\{([A-Za-z]+)\}/g;

/** `Hold for {hold}.` → `['hold']`, each name once, in order. */
export const placeholders = (text) => [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))];

/** The text with `replacement` for every placeholder. */
export const withoutPlaceholders = (text, replacement = '') => text.replace(placeholder, replacement);

/** Whether a brace stands alone, or holds something that is not a name. */
export const hasLooseBrace = (text) => /[{}]/.test(withoutPlaceholders(text));

/** The text with a value for each placeholder. */
export const filled = (text, values) => text.replace(placeholder, (_, name) => values[name]);
