// How far each language is: files and interface strings that are done, stale or missing, and who has read them. Pure.
import { nameOf, staleFiles } from './translated-from.mjs';
import { stringProblems } from './translated-strings.mjs';
import { wordsFiles } from './words-files.mjs';

/**
 * @typedef {object} LanguageStatus
 * @property {string} language
 * @property {string} status  `machine` until a person has read it
 * @property {number} done  files that say what English says now
 * @property {number} stale  files of which some English text has changed since
 * @property {number} missing  files that nobody has translated
 * @property {string} strings  interface strings without a problem, of all
 *
 * @returns {LanguageStatus[]}
 */
export function languageStatus(content, strings) {
  const files = wordsFiles(content);
  const english = files.filter(({ language }) => language === 'en').map(nameOf);
  return Object.keys(content.words)
    .filter((language) => language !== 'en')
    .map((language) => {
      const here = new Set(files.filter((file) => file.language === language).map(nameOf));
      const behind = staleFiles(language, content);
      const stale = behind.filter(({ changed }) => changed).length;
      const missing = english.filter((name) => !here.has(name)).length + behind.length - stale;
      return {
        language,
        status: content.wordTables[language].language?.data?.status ?? 'unknown',
        done: english.length - missing - stale,
        stale,
        missing,
        strings: `${goodStrings(language, strings)} of ${strings.english.length}`,
      };
    });
}

function goodStrings(language, { english, units }) {
  const bad = stringProblems({ english, units: { [language]: units[language] } }).map(({ path }) => path);
  return english.filter(({ id }) => !bad.includes(id)).length;
}

/** The same for people, as columns. */
export function statusTable(rows) {
  const head = ['language', 'status', 'done', 'stale', 'missing', 'strings'];
  const lines = [head, ...rows.map((row) => head.map((name) => String(row[name])))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
