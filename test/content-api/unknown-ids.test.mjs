// Ids and codes that the library does not hold: an error that names the nearest one and lists nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BackstrideError, openLibrary, UnknownIdError } from 'backstride/content';

const library = await openLibrary('en');

function errorOf(action) {
  try {
    action();
  } catch (error) {
    return error;
  }
  return assert.fail('should have thrown');
}

describe('an unknown exercise', () => {
  test('names the id and the nearest one, and lists nothing else', () => {
    const error = errorOf(() => library.exercise('plonk'));
    assert.ok(error instanceof UnknownIdError && error instanceof BackstrideError && error instanceof Error);
    assert.equal(error.name, 'UnknownIdError');
    assert.equal(error.message, 'library.exercise: no exercise "plonk"; did you mean "plank"?');
    assert.deepEqual([error.id, error.nearest], ['plonk', ['plank']]);
    for (const id of library.exerciseIds) if (id !== 'plank') assert.ok(!error.message.includes(id));
  });
  test('without a likely id, says where all ids are', () => {
    const error = errorOf(() => library.exercise('zzzzzz'));
    assert.equal(error.message, 'library.exercise: no exercise "zzzzzz"; library.exerciseIds lists all ids');
    assert.deepEqual(error.nearest, []);
  });
  for (const id of [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '',
    'Plank',
    ' plank',
    undefined,
    null,
    7,
  ]) {
    test(`${JSON.stringify(id)} is unknown`, () => {
      assert.ok(errorOf(() => library.exercise(id)) instanceof UnknownIdError);
    });
  }
});

test('a filter whose value is undefined asks for nothing', () => {
  assert.deepEqual(library.exercises({ group: undefined }), library.exercises());
  assert.deepEqual(library.treatments({ stage: undefined }), library.treatments());
});

describe('an unknown id of another kind', () => {
  for (const [one, wrong, nearest] of [
    ['tip', 'reduce-strian', 'reduce-strain'],
    ['cause', 'hyperlordosus', 'hyperlordosis'],
    ['check', 'wall', 'wall-gap'],
    ['study', 'belavy', 'belavy-2017'],
    ['treatment', 'stem-cells', 'stem-cell'],
    ['claim', 'rejuvinate', 'rejuvenate'],
    ['advice', 'keep-moveing', 'keep-moving'],
    ['warning', 'feber', 'fever'],
    ['term', 'disk', 'disc'],
  ]) {
    test(`${one} "${wrong}"`, () => {
      const error = errorOf(() => library[one](wrong));
      assert.ok(error instanceof UnknownIdError);
      assert.equal(error.message, `library.${one}: no ${one} "${wrong}"; did you mean "${nearest}"?`);
    });
    test(`${one} with a name that every object has`, () => {
      for (const id of ['constructor', '__proto__', '', undefined])
        assert.throws(() => library[one](id), UnknownIdError);
    });
  }
});

describe('nearestIds', () => {
  for (const [text, wanted] of [
    ['plnk', ['plank']],
    ['PLANK ', ['plank']],
    ['fold', ['seated-forward-fold']],
    ['twist', ['supine-twist']],
    ['supine twist', ['supine-twist']],
    ['zzzzzz', []],
    ['', []],
  ]) {
    test(JSON.stringify(text), () => assert.deepEqual(library.nearestIds(text), wanted));
  }
  test('gives at most three', () => {
    assert.equal(library.nearestIds('the').length <= 3, true);
    assert.ok(library.nearestIds('hamstring').includes('hamstring-stretch'));
  });
});

describe('an unknown code in a filter', () => {
  for (const [filter, wrong, nearest] of [
    [{ group: 'maintainance' }, 'maintainance', 'maintenance'],
    [{ targets: ['core', 'hip'] }, 'hip', 'hips'],
    [{ equipment: ['foam-rolller'] }, 'foam-rolller', 'foam-roller'],
    [{ avoid: ['disc-hernia'] }, 'disc-hernia', 'disc-herniation'],
  ]) {
    test(JSON.stringify(filter), () => {
      const error = errorOf(() => library.exercises(filter));
      assert.ok(error instanceof UnknownIdError);
      assert.ok(error.message.startsWith('library.exercises: no '));
      assert.ok(error.message.includes(`"${wrong}"; did you mean "${nearest}"?`), error.message);
    });
  }
  for (const [list, filter, message] of [
    [
      'treatments',
      { stage: 'conservativ' },
      'library.treatments: no stage "conservativ"; did you mean "conservative"?',
    ],
    ['warnings', { level: 'urgnet' }, 'library.warnings: no level "urgnet"; did you mean "urgent"?'],
    ['studies', { orign: 'source' }, 'library.studies: no orign "source"; the documentation lists all ids'],
  ]) {
    test(`${list} ${JSON.stringify(filter)}`, () =>
      assert.equal(errorOf(() => library[list](filter)).message, message));
  }
  test('names that every object has are unknown too', () => {
    assert.throws(() => library.exercises({ group: 'constructor' }), UnknownIdError);
    assert.throws(() => library.exercises({ targets: ['toString'] }), UnknownIdError);
  });
  test('advice that stands on every exercise is nothing to leave exercises out by', () => {
    assert.throws(() => library.exercises({ avoid: ['urgent-help'] }), UnknownIdError);
  });
});
