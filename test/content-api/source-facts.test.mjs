// Every fact of the source article is carried by an item, and reaches readers of the content API.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { carriedFacts } from '../../content/tools/statements.mjs';
import { readContent } from '../../content/tools/read-content.mjs';
import { factRange } from './expected-exercises.mjs';

const { facts } = readContent();
const library = await openLibrary('en');
const every = factRange(1, 207);

/** Every item that a reader of the content API can get. */
const items = library.items();

test('the content files carry F001 to F207, no more and no fewer', () => {
  const carried = Object.values(facts).flatMap((files) => files.flatMap(({ data }) => carriedFacts(data)));
  assert.deepEqual([...new Set(carried)].sort(), every);
});

test('so do the items of the content API', () => {
  assert.deepEqual([...new Set(items.flatMap(({ sourceFacts }) => sourceFacts))].sort(), every);
});

test('an item without facts of the source is by somebody else', () => {
  for (const { id, origin, sourceFacts } of items) {
    if (sourceFacts.length === 0) assert.ok(['editor', 'guideline', 'study'].includes(origin), id);
  }
});

test('the advice to ask a doctor is carried by every exercise', async () => {
  for (const { id, sourceFacts } of (await openLibrary('en')).exercises()) {
    assert.ok(sourceFacts.includes('F021') && sourceFacts.includes('F022'), id);
  }
});

test('both groups of the source list their exercises in its order', () => {
  const exercisesOf = (id) => facts.tips.find((tip) => tip.id === id).data.exercises;
  assert.deepEqual(exercisesOf('strength-training'), ['plank', 'mountain-climber']);
  assert.deepEqual(exercisesOf('daily-maintenance'), [
    'superman',
    'lacrosse-ball-hip',
    'seated-forward-fold',
    'legs-up-the-wall',
    'supine-twist',
  ]);
});
