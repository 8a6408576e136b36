// Which numbers a text may name, and how they are called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedNumbers } from '../../content/tools/compile-item.mjs';
import { quantities } from '../../content/tools/quantities.mjs';

test('a number goes by its path, and entries of lists by their id', () => {
  const heelGap = { value: 2, unit: 'in', metric: { value: 5, unit: 'cm' } };
  const frequency = { times: 2, per: 'day' };
  const item = {
    order: 3,
    n: 79,
    setup: { heelGap, contacts: ['head'] },
    groups: [{ id: 'long-distance', n: 25, weekly: { gt: 30, unit: 'mi' } }],
    actions: [{ id: 'stretch', frequency }],
  };
  assert.deepEqual(quantities(item), {
    n: 79,
    setupHeelGap: heelGap,
    groupsLongDistanceN: 25,
    groupsLongDistanceWeekly: { gt: 30, unit: 'mi' },
    actionsStretchFrequency: frequency,
  });
});

test('only what the words name travels', () => {
  const words = { $schema: '{n}', summary: '{n} people', groups: { a: 'no number' } };
  assert.deepEqual(namedNumbers({ n: 8, papers: 3 }, words), { n: 8 });
});

test('broken data has no numbers', () => {
  for (const data of [null, 'text', [], [null], { list: [null, 'x'] }]) assert.deepEqual(quantities(data), {});
});
