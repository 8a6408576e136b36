// Every fact of the source article that belongs to the ten exercises is carried by a content file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { carriedFacts } from '../../content/tools/statements.mjs';
import { readContent } from '../../content/tools/read-content.mjs';
import { factRange } from './expected-exercises.mjs';

const { facts } = readContent();
const owed = [...factRange(12, 14), ...factRange(21, 86), ...factRange(168, 173)];
const carriedBy = (...kinds) => kinds.flatMap((kind) => facts[kind].flatMap(({ data }) => carriedFacts(data)));

// An action and an aim of a whole group; its reasons are shown on every card of the group.
const ofTips = ['F012', 'F044'];

test('exercises, tips and advice carry them all', () => {
  const carried = carriedBy('exercises', 'tips', 'advice');
  assert.deepEqual(
    owed.filter((id) => !carried.includes(id)),
    [],
  );
});

test('those of exercises and of the advice for all reach readers of the content API', async () => {
  const shown = (await openLibrary('en')).exercises().flatMap(({ sourceFacts }) => sourceFacts);
  assert.deepEqual(
    owed.filter((id) => !shown.includes(id) && !ofTips.includes(id)),
    [],
  );
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
