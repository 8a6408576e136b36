// Walks over the words: which words files there are, every text in one, and its English twin. Knows no rules.
import { originalText } from './plural-texts.mjs';

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

/** Codes, and what translators and their tools keep: no words for readers. */
const forTools = ['language', 'terms', 'translated-from'];

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

/** Every text of every translation that has an English twin: `{ file, language, keys, path, text, english }`. */
export const translatedTexts = (content) =>
  wordsFiles(content)
    .filter(({ language }) => language !== 'en')
    .flatMap((file) => {
      const original = englishTwin(file, content)?.data;
      return (
        texts(file.data)
          // The forms of a glossary are spellings to look for, not texts.
          .filter(({ keys }) => keys[0] !== 'forms')
          .map((each) => ({ ...each, english: originalText(each.keys, file.data, original) }))
          .filter(({ english }) => typeof english === 'string')
          .map((each) => ({ ...each, file: file.file, language: file.language }))
      );
    });
