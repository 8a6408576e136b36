// `npm run bench`: how long lint, compile and snapshot take for the real content, and for a thousand exercises made from it.
// Prints the times and judges none; the budgets are 5 and 30 seconds. Content with a problem would be no measure.
import { performance } from 'node:perf_hooks';
import { exerciseFacts, exerciseWords } from '../../content/tools/compile-exercise.mjs';
import { phrases, references } from '../../content/tools/compile-shared.mjs';
import { compile } from '../../content/tools/compile.mjs';
import { lint } from '../../content/tools/lint.mjs';
import { readContent } from '../../content/tools/read-content.mjs';
import { exerciseText } from '../../content/tools/snapshot-exercise.mjs';
import { snapshotText } from '../../content/tools/snapshot-text.mjs';
import { openLibrary } from '../../dist/content/index.js';
import { findLanguage } from '../../dist/content/language.js';
import { resolveExercise } from '../../dist/content/resolve-exercise.js';

const real = readContent();
const library = await openLibrary('en');
report('the real content', real, () => snapshotText('en', library));

const many = manyExercises(real, 1000);
report(`${many.facts.exercises.length} exercises`, many, () =>
  many.facts.exercises.map(({ data }) => snapshotOf(data)),
);

function report(what, content, snapshot) {
  const times = {
    lint: timeOf(() => lint(content)),
    compile: timeOf(() => compile(content, '0.0.0')),
    snapshot: timeOf(snapshot),
  };
  const all = Object.values(times).reduce((sum, time) => sum + time, 0);
  const parts = Object.entries(times).map(([name, time]) => `${name} ${inSeconds(time)}`);
  console.log(`${what}: ${inSeconds(all)} (${parts.join(', ')})`);
  if (lint(content).length > 0) throw new Error(`${what}: the lint has problems`);
}

function timeOf(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** The content with so many exercises, each a copy of a real one under an id of its own. */
function manyExercises(content, count) {
  const copy = structuredClone(content);
  const facts = copy.facts.exercises;
  for (let index = facts.length; index < count; index += 1) {
    const id = `made-up-${index}`;
    const original = real.facts.exercises[index % real.facts.exercises.length];
    // A tip would have to list it.
    const { tip, ...data } = structuredClone(original.data);
    facts.push({ file: `facts/exercises/${id}.json`, id, data: { ...data, id, order: index + 1 } });
    for (const [language, { exercises: words }] of Object.entries(copy.words)) {
      const spoken = words.find((file) => file.id === original.id).data;
      words.push({ file: `words/${language}/exercises/${id}.json`, id, data: structuredClone(spoken) });
      const record = copy.wordTables[language]['translated-from']?.data;
      if (record) record[`exercises/${id}`] = record[`exercises/${original.id}`];
    }
  }
  return copy;
}

/** One exercise as the snapshot shows it, without a build. */
function snapshotOf(data) {
  const shared = { phrases: phrases(many, 'en'), references: references(many, 'en') };
  const item = { facts: exerciseFacts(data, many), words: exerciseWords(data, many, 'en') };
  return exerciseText(resolveExercise(item, shared, findLanguage('en')));
}
