// A fresh copy of the real content for each test, and the ways to find a file in it. Tests break the copy on purpose;
// nothing is ever written to content/.
import assert from 'node:assert/strict';
import { readContent } from '../../content/tools/read-content.mjs';

const content = readContent();

export const realContent = () => structuredClone(content);

/** English alone, for tests that break it: every translation would tell the same problem once more. */
export function englishContent() {
  const { words, wordTables, ...rest } = realContent();
  return { ...rest, words: { en: words.en }, wordTables: { en: wordTables.en } };
}

/** The data of `facts/<kind>/<id>.json`. */
export const factsOf = (copy, kind, id) => copy.facts[kind].find((file) => file.id === id).data;

/** The data of `words/<language>/<kind>/<id>.json`. */
export const wordsOf = (copy, kind, id, language = 'en') =>
  copy.words[language][kind].find((file) => file.id === id).data;

/** The data of `words/<language>/<id>.json`. */
export const tableOf = (copy, id, language = 'en') => copy.wordTables[language][id].data;

/** A new language in the copy, with the English words under its name. */
export function addLanguage(copy, language) {
  const renamed = (file) => ({ ...structuredClone(file), file: file.file.replace('words/en/', `words/${language}/`) });
  const { words, wordTables } = copy;
  words[language] = Object.fromEntries(
    Object.entries(words.en).map(([kind, files]) => [kind, files.map((file) => renamed(file))]),
  );
  wordTables[language] = Object.fromEntries(Object.entries(wordTables.en).map(([id, file]) => [id, renamed(file)]));
  wordTables[language].language.data.tag = language;
}

/** Exactly one problem, in this file at this path, that names what is wrong. */
export function assertOneProblem(problems, { file, path, says }) {
  assert.deepEqual(
    problems.map((problem) => ({ file: problem.file, path: problem.path })),
    [{ file, path }],
  );
  assert.match(problems[0].problem, says);
  assert.ok(problems[0].mend.length > 0, 'says how to mend it');
}
