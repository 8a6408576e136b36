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
  test('names that every object has are unknown too', () => {
    assert.throws(() => library.exercises({ group: 'constructor' }), UnknownIdError);
    assert.throws(() => library.exercises({ targets: ['toString'] }), UnknownIdError);
  });
  test('advice that stands on every exercise is nothing to leave exercises out by', () => {
    assert.throws(() => library.exercises({ avoid: ['urgent-help'] }), UnknownIdError);
  });
});
