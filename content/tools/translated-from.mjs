// Which English texts a translation was made from: words/<language>/translated-from.json holds a short hash of each, by
// file and path, so that a later change of the English is noticed. Written by `npm run language`, never by hand. Pure.
import { createHash } from 'node:crypto';
import { schemaReference } from './schemas.mjs';
import { texts, wordsFiles } from './words-files.mjs';

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** `words/en/exercises/plank.json` → `exercises/plank`: what translators call a file, in any language. */
export const nameOf = ({ file }) => file.replace(/^words\/[^/]+\//, '').replace(/\.json$/, '');

export const recordFile = (language) => `words/${language}/translated-from.json`;

const recordIn = (language, content) => content.wordTables[language]?.['translated-from']?.data ?? {};

/** The words files of English that a language has, too. */
function translatedFiles(language, content) {
  const files = wordsFiles(content);
  const names = new Set(files.filter((file) => file.language === language).map(nameOf));
  return files.filter((file) => file.language === 'en' && names.has(nameOf(file)));
}

export const translatedNames = (language, content) => translatedFiles(language, content).map(nameOf);

/**
 * The files of a language that do not say what English says now: the English texts that changed since, or none for a file
 * that nobody has said to be translated.
 * @returns {{ name: string, changed?: { path: string, english: string }[] }[]}
 */
export function staleFiles(language, content) {
  const record = recordIn(language, content);
  return translatedFiles(language, content).flatMap((file) => {
    const name = nameOf(file);
    if (!record[name]) return [{ name }];
    const changed = texts(file.data)
      .filter(({ path, text }) => record[name][path] !== hashOf(text))
      .map(({ path, text }) => ({ path, english: text }));
    return changed.length > 0 ? [{ name, changed }] : [];
  });
}

/** The record of a language once these files say what English says now. */
export function updatedRecord(language, content, isDone) {
  const record = recordIn(language, content);
  const entries = translatedFiles(language, content).map((file) => {
    const name = nameOf(file);
    return [name, isDone(name) ? hashesOf(file) : record[name]];
  });
  return {
    $schema: schemaReference(recordFile(language)),
    ...Object.fromEntries(entries.filter(([, hashes]) => hashes)),
  };
}

const hashesOf = (file) => Object.fromEntries(texts(file.data).map(({ path, text }) => [path, hashOf(text)]));
