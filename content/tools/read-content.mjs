// Reads every JSON file below content/facts and content/words into one object. Knows folders and files, no rules:
// a file that does not parse is reported as a problem, never skipped, so that no item can vanish in silence.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const contentFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Problem
 * @property {string} file  path below content/, with forward slashes
 * @property {string} path  where in the file, such as `dose.hold.minimum`; empty for the whole file
 * @property {string} problem  what is wrong
 * @property {string} mend  what the author can do
 * @property {string} [rule]  the rule that found it
 *
 * @typedef {object} ContentFile
 * @property {string} file  path below content/
 * @property {string} id  the file's name without `.json`
 * @property {any} data  what the file holds
 *
 * @typedef {object} Content
 * @property {Record<string, ContentFile[]>} facts  kind → files, in the order of their file names
 * @property {Record<string, Record<string, ContentFile[]>>} words  language → kind → files
 * @property {Record<string, ContentFile>} factTables  single files in content/facts, such as `sources`
 * @property {Record<string, Record<string, ContentFile>>} wordTables  language → single files, such as `vocabulary`
 * @property {Problem[]} problems  files that could not be read
 */

/** @returns {Content} */
export function readContent(folder = contentFolder) {
  const content = { facts: {}, words: {}, factTables: {}, wordTables: {}, problems: [] };
  const read = (path) => readJson(folder, path, content.problems);
  readKinds(join(folder, 'facts'), content.facts, content.factTables, read);
  for (const language of folders(join(folder, 'words'))) {
    content.words[language] = {};
    content.wordTables[language] = {};
    readKinds(join(folder, 'words', language), content.words[language], content.wordTables[language], read);
  }
  return content;
}

function readKinds(folder, kinds, tables, read) {
  for (const kind of folders(folder)) {
    kinds[kind] = jsonFiles(join(folder, kind))
      .map((path) => read(path))
      .filter(Boolean);
  }
  for (const path of jsonFiles(folder)) {
    const file = read(path);
    if (file) tables[file.id] = file;
  }
}

function readJson(folder, path, problems) {
  const file = relative(folder, path).split(sep).join('/');
  try {
    return { file, id: basename(path, '.json'), data: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    problems.push({
      rule: 'parse',
      file,
      path: '',
      problem: `This file is not valid JSON: ${error.message}.`,
      mend: 'Look for a missing comma, bracket or quotation mark near that place.',
    });
    return undefined;
  }
}

const folders = (folder) =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const jsonFiles = (folder) =>
  entries(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(folder, entry.name));

const entries = (folder) => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
