// Lists by group, by what an exercise works, by what the reader has and by what the reader should avoid.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLibrary } from 'backstride/content';

const library = await openLibrary('en');
const idsOf = (filter) => library.exercises(filter).map(({ id }) => id);
const needNothing = [
  'plank',
  'mountain-climber',
  'superman',
  'seated-forward-fold',
  'supine-twist',
];

describe('exercises', () => {
  for (const [filter, wanted] of [
    [undefined, library.exerciseIds],
    [{}, library.exerciseIds],
    [{ group: 'strength' }, ['plank', 'mountain-climber']],
    [
      { group: 'maintenance' },
      ['superman', 'lacrosse-ball-hip', 'seated-forward-fold', 'legs-up-the-wall', 'supine-twist'],
    ],
    [{ group: 'technique' }, ['hamstring-stretch', 'foam-roll-back', 'foam-roll-hamstrings']],
    [{ targets: ['core'] }, ['plank', 'mountain-climber']],
    [{ targets: ['hamstrings'] }, ['seated-forward-fold', 'hamstring-stretch', 'foam-roll-hamstrings']],
    [{ targets: ['quadriceps', 'spine'] }, ['mountain-climber', 'supine-twist']],
    [{ equipment: [] }, needNothing],
    [{ equipment: ['towel'] }, [...needNothing, 'hamstring-stretch']],
    [{ targets: [] }, library.exerciseIds],
    [
      { group: 'maintenance', equipment: ['tennis-ball'] },
      ['superman', 'lacrosse-ball-hip', 'seated-forward-fold', 'supine-twist'],
    ],
    [
      { group: 'technique', equipment: ['foam-roller'] },
      ['foam-roll-back', 'foam-roll-hamstrings'],
    ],
    [{ avoid: [] }, library.exerciseIds],
    [{ avoid: ['disc-herniation'] }, library.exerciseIds.filter((id) => id !== 'seated-forward-fold')],
    [{ avoid: ['posterior-disc-bulge'] }, library.exerciseIds.filter((id) => id !== 'seated-forward-fold')],
    [{ group: 'strength', avoid: ['wrist-or-shoulder-pain'] }, []],
    [{ group: 'maintenance', targets: ['low-back'], avoid: ['disc-herniation'] }, ['legs-up-the-wall']],
  ]) {
    test(JSON.stringify(filter) ?? 'without a filter', () => assert.deepEqual(idsOf(filter), wanted));
  }

  test('hands out the same exercise as exercise()', () => {
    for (const exercise of library.exercises()) assert.deepEqual(library.exercise(exercise.id), exercise);
  });
});
