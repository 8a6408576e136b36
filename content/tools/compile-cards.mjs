// Writes what each element shows into dist/generated/cards, from the built content API. Runs after tsc and before rollup.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toCard, toCardCautions } from '../../dist/content/card-item.js';
import { openLibrary } from '../../dist/content/index.js';
import { toShownClaims } from '../../dist/content/shown-claims.js';
import { toShownFrame } from '../../dist/content/shown-frame.js';
import { toShown } from '../../dist/content/shown-item.js';
import { toShownGlossary, toShownWarnings } from '../../dist/content/shown-warnings.js';
import { directions } from '../../dist/generated/languages.js';
import { shownIds } from '../../dist/generated/shown-ids.js';
import { kinds, shownKinds } from './kinds.mjs';
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
  write(`${language}/frame.js`, 'item', toShownFrame(library));
  for (const kind of shownKinds) {
    for (const id of shownIds[kind]) {
      const item = library[kinds[kind].one](id);
      const check = item.selfCheck && library.check(item.selfCheck);
      write(`${language}/${kind}/${id}.js`, 'item', toShown({ ...item, check }));
    }
  }
  for (const [id, claims] of Object.entries(toShownClaims(library.claims()))) {
    write(`${language}/claims/${id}.js`, 'item', claims);
  }
  write(`${language}/warnings.js`, 'item', toShownWarnings(library.warnings()));
  write(`${language}/glossary.js`, 'item', toShownGlossary(library.glossary()));
}

function write(path, name, value) {
  const file = fileURLToPath(new URL(`../../dist/generated/cards/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export const ${name} = ${JSON.stringify(value, null, 2)};\n`);
}
