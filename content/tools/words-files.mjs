// Walks over the words: which words files there are, and every text in one. Knows no rules.

/**
 * Every file with words for readers, in every language.
 * @param {import('./read-content.mjs').Content} content
 */
export function wordsFiles(content) {
  return Object.keys(content.words).flatMap((language) => [
    ...Object.entries(content.words[language]).flatMap(([kind, files]) =>
      files.map((file) => ({ ...file, language, kind })),
    ),
    ...Object.values(content.wordTables[language] ?? {})
      .filter(({ id }) => !forTools.includes(id))
      .map((file) => ({ ...file, language, kind: undefined })),
  ]);
}

/** Codes, and terms for translators: no words for readers. */
const forTools = ['language', 'terms'];

/** Every text in a words file: `{ keys, path, text }`. Keys that start with `$` are for tools, not for readers. */
export function texts(data, keys = []) {
  if (typeof data === 'string') return [{ keys, path: keys.join('.'), text: data }];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, value]) => texts(value, [...keys, key]));
}

/** The same file in English, the language that all others are translated from. */
export function englishTwin(file, content) {
  return file.kind === undefined
    ? content.wordTables.en?.[file.id]
    : content.words.en?.[file.kind]?.find(({ id }) => id === file.id);
}
