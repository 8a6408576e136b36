// Writes what each card shows into dist/generated/cards, from the built content API. Runs after tsc and before rollup.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toCard, toCardCautions } from '../../dist/content/card-item.js';
import { openLibrary } from '../../dist/content/index.js';
import { directions } from '../../dist/generated/languages.js';
import { readContent } from './read-content.mjs';

const content = readContent();

for (const language of Object.keys(directions)) {
  const library = await openLibrary(language);
  const exercises = library.exercises();
  for (const exercise of exercises) {
    write(`${language}/exercises/${exercise.id}.js`, 'item', toCard(exercise, language));
  }
  write(`${language}/phrases.js`, 'phrases', {
    cautions: toCardCautions(exercises[0].cautions.filter(({ scope }) => scope)),
    sides: content.wordTables[language].vocabulary.data.sides,
  });
}

function write(path, name, value) {
  const file = fileURLToPath(new URL(`../../dist/generated/cards/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export const ${name} = ${JSON.stringify(value, null, 2)};\n`);
}
