// Brings the interface strings of every language up to date: strings that are new in src come without a <target>, those
// that are gone go. Run `npm run localize`, then translate what the lint tells.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readContent } from './read-content.mjs';
import { fileOf, readStrings } from './translated-strings.mjs';
import { writeXliff } from './xliff.mjs';

const { english, units } = readStrings(Object.keys(readContent().words));

for (const [language, translated] of Object.entries(units)) {
  const targets = new Map(translated.map(({ id, target }) => [id, target]));
  const updated = english.map(({ id, parts }) => ({ id, source: parts, target: targets.get(id) }));
  writeFileSync(join(contentFolder, fileOf(language)), writeXliff(language, updated));
  console.log(`${fileOf(language)}: ${updated.filter(({ target }) => !target).length} of ${updated.length} to translate`);
}
