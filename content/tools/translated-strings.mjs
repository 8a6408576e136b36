// The interface strings of each language, in content/words/<language>/interface.xlf: what is missing or wrong among
// them, and the modules that they are compiled to. Pure, but for reading the files.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceStrings } from './interface-strings.mjs';
import { contentFolder } from './read-content.mjs';
import { readXliff } from './xliff.mjs';

export const fileOf = (language) => `words/${language}/interface.xlf`;

/** What English says, and the units of every other language. */
export function readStrings(languages, folder = contentFolder) {
  const unitsOf = (language) => {
    const path = join(folder, fileOf(language));
    return existsSync(path) ? readXliff(readFileSync(path, 'utf8')) : [];
  };
  const others = languages.filter((language) => language !== 'en');
  return { english: interfaceStrings(), units: Object.fromEntries(others.map((language) => [language, unitsOf(language)])) };
}

const values = (parts) => parts.flatMap((part) => (typeof part === 'string' ? [] : part.id)).sort();
const texts = (parts) => parts.filter((part) => typeof part === 'string').join('');
const told = (parts) => parts.map((part) => (typeof part === 'string' ? part : `{${part.code}}`)).join('');

/** @returns {import('./read-content.mjs').Problem[]} */
export const stringProblems = ({ english, units }) =>
  Object.entries(units).flatMap(([language, translated]) => {
    const at = (id, problem, mend) => ({ rule: 'interface-strings', file: fileOf(language), path: id, problem, mend });
    const known = new Map(english.map((each) => [each.id, each]));
    const byId = new Map(translated.map((unit) => [unit.id, unit]));
    return [
      ...english.flatMap(({ id, parts }) => {
        const target = byId.get(id)?.target;
        if (!target) return at(id, `Nothing says "${told(parts)}".`, 'Run npm run localize, then write its <target>.');
        if (String(values(target)) !== String(values(parts))) {
          return at(id, `"${told(target)}" has other values than "${told(parts)}".`, 'Keep each <x/> of the source, once.');
        }
        return /\p{Nd}/u.test(texts(target)) ? at(id, `"${told(target)}" has a digit.`, 'Numbers come by <x/>.') : [];
      }),
      ...translated
        .filter(({ id }) => !known.has(id))
        .map(({ id, source }) => at(id, `No element says "${told(source)}" any more.`, 'Run npm run localize.')),
    ];
  });

/** Pairs of path and TypeScript: the templates of each language by id, as @lit/localize reads them. */
export const stringModules = ({ units }) =>
  Object.entries(units).map(([language, translated]) => [
    `strings/${language}.ts`,
    `import type { InterfaceStrings } from '../../element/interface-strings.js';

export const templates: InterfaceStrings = ${JSON.stringify(
      Object.fromEntries(translated.map(({ id, target }) => [id, template(target)])),
      null,
      2,
    )};
`,
  ]);

function template(parts) {
  if (values(parts).length === 0) return texts(parts);
  // A value always stands between two texts, of which one may be empty.
  const strings = [''];
  for (const part of parts) {
    if (typeof part === 'string') strings[strings.length - 1] += part;
    else strings.push('');
  }
  return { strTag: true, strings, values: parts.flatMap((part) => (typeof part === 'string' ? [] : part.id)) };
}
