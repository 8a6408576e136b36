// For translators: how far each language is, a new one to begin with, and what is translated now.
// Run `npm run language -- --status`, `-- --add fr` or `-- --done fr exercises/plank`; `all` stands for every file.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain } from './is-main.mjs';
import { languageStatus, statusTable } from './language-status.mjs';
import { newLanguage } from './new-language.mjs';
import { contentFolder, readContent } from './read-content.mjs';
import { fileOf, readStrings } from './translated-strings.mjs';
import { recordFile, translatedNames, updatedRecord } from './translated-from.mjs';
import { writeXliff } from './xliff.mjs';

const usage = `Usage: npm run language -- --status
       npm run language -- --add <tag>               such as fr or pt-BR: a folder to translate
       npm run language -- --done <tag> <file>…      such as exercises/plank, or all: it says what English says now`;

const json = (data) => `${JSON.stringify(data, null, 2)}\n`;

function write(folder, file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function status(folder) {
  const content = readContent(folder);
  const languages = Object.keys(content.words);
  return statusTable(languageStatus(content, readStrings(languages, folder)));
}

function add(folder, tag = '') {
  if (!tag) throw new Error(usage);
  if (existsSync(join(folder, 'words', tag))) throw new Error(`There is a folder words/${tag} already.`);
  const content = readContent(folder);
  for (const [file, data] of Object.entries(newLanguage(tag, content))) write(folder, file, json(data));
  const units = readStrings([tag], folder).english.map(({ id, parts }) => ({ id, source: parts }));
  write(folder, fileOf(tag), writeXliff(tag, units));
  return `words/${tag} holds English words. "Add a language" in content/README.md tells how to go on.`;
}

function done(folder, language = '', ...names) {
  const content = readContent(folder);
  const others = Object.keys(content.words).filter((tag) => tag !== 'en');
  if (!others.includes(language)) throw new Error(`There is no translation "${language}", but ${others.join(', ')}.`);
  const known = translatedNames(language, content);
  const unknown = names.filter((name) => name !== 'all' && !known.includes(name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Error(
      `${unknown.length > 0 ? `Not in words/${language}: ${unknown.join(', ')}. ` : ''}Name files such as ${known[0]}, or all.`,
    );
  }
  const isDone = (name) => names.includes('all') || names.includes(name);
  write(folder, recordFile(language), json(updatedRecord(language, content, isDone)));
  return `${recordFile(language)}: ${known.filter(isDone).length} files say what English says now.`;
}

const actions = { '--status': status, '--add': add, '--done': done };

/** @returns {string} what to tell; what cannot be done is an error that says why */
export function run([action, ...parts], folder = contentFolder) {
  if (!Object.hasOwn(actions, action ?? '')) throw new Error(usage);
  return actions[action](folder, ...parts);
}

if (isMain(import.meta)) {
  try {
    console.log(run(process.argv.slice(2)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
