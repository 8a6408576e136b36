// Writes what each element shows into dist/generated/cards, from the built content API, and packs its figures. Runs after
// tsc and before rollup.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toCard, toCardCautions, withoutPhrases } from '../../dist/content/card-item.js';
import { openLibrary } from '../../dist/content/index.js';
import { shownSources } from '../../dist/content/shown-parts.js';
import { toShownClaims } from '../../dist/content/shown-claims.js';
import { toShownFrame } from '../../dist/content/shown-frame.js';
import { toShown } from '../../dist/content/shown-item.js';
import { toShownGlossary, toShownWarnings } from '../../dist/content/shown-warnings.js';
import { packFigure } from '../../dist/figure/pack-figure.js';
import { exerciseIds } from '../../dist/generated/exercise-ids.js';
import { directions } from '../../dist/generated/languages.js';
import { shownIds } from '../../dist/generated/shown-ids.js';
import { kinds, shownKinds } from './kinds.mjs';
import { readContent } from './read-content.mjs';

const content = readContent();

for (const language of Object.keys(directions)) {
  const library = await openLibrary(language);
  const exercises = library.exercises();
  // What the whole guide shows, by the address of each file in the browser build.
  const guide = {};
  const writeItem = (path, item) => {
    write(`cards/${language}/${path}.js`, 'item', item);
    guide[`${language}/${path.replace(/^exercises/, 'cards')}`] = item;
  };
  const general = exercises[0].cautions.filter(({ scope }) => scope);
  // The source article stands in the footer of each card.
  const cited = general.flatMap(({ code }) => library.advice(code).sources).filter(({ id }) => id !== 'source-article');
  const phrases = {
    cautions: toCardCautions(general),
    sides: content.wordTables[language].vocabulary.data.sides,
    sources: shownSources(cited),
    review: exercises[0].reviewText,
  };
  write(`cards/${language}/phrases.js`, 'phrases', phrases);
  for (const exercise of exercises) {
    writeItem(`exercises/${exercise.id}`, withoutPhrases(toCard(exercise, language), phrases));
  }
  writeItem('frame', toShownFrame(library));
  for (const kind of shownKinds) {
    for (const id of shownIds[kind]) {
      const item = library[kinds[kind].one](id);
      const check = item.selfCheck && library.check(item.selfCheck);
      writeItem(`${kind}/${id}`, toShown({ ...item, check }));
    }
  }
  for (const [id, claims] of Object.entries(toShownClaims(library.claims()))) {
    writeItem(`claims/${id}`, claims);
  }
  writeItem('warnings', toShownWarnings(library.warnings()));
  writeItem('glossary', toShownGlossary(library.glossary()));
  write(`cards/${language}/guide.js`, 'items', guide);
}

for (const id of exerciseIds) {
  const { figures, looks } = await import(`../../dist/generated/figures/exercises/${id}.js`);
  const packed = JSON.stringify(figures.map((figure, index) => packFigure(figure, looks[index])));
  // What a list leaves out becomes a hole.
  writeModule(`figures/packed/${id}.js`, 'figures', packed.replace(/(?<=[[,])null(?=[\],])/g, ''));
}

function write(path, name, value) {
  writeModule(path, name, JSON.stringify(value, null, 2));
}

function writeModule(path, name, literal) {
  const file = fileURLToPath(new URL(`../../dist/generated/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export const ${name} = ${literal};\n`);
}
