import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/dose-is-sane.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

/** The one problem after this change to the dose of an exercise. */
function doseProblem(id, change, path, says) {
  const content = realContent();
  change(factsOf(content, 'exercises', id).dose);
  assertOneProblem(rule.check(content), { file: `facts/exercises/${id}.json`, path, says });
}

test('the real doses are sane', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a range does not run backwards', () => {
  doseProblem('plank', (dose) => (dose.repetitions = { min: 5, max: 3 }), 'dose.repetitions', /from 5 to 3/);
  doseProblem('supine-twist', (dose) => (dose.hold.target.min = 200), 'dose.hold.target', /from 200 to 180/);
});

test('the minimum of a hold is less than its target', () => {
  doseProblem(
    'plank',
    (dose) => (dose.hold.minimum = 60),
    'dose.hold.minimum',
    /60 s is not less than the target of 60 s/,
  );
  doseProblem('supine-twist', (dose) => (dose.hold.minimum = 90), 'dose.hold.minimum', /90 s is not less/);
});

test('a minimum needs a target', () => {
  doseProblem('plank', (dose) => delete dose.hold.target, 'dose.hold.minimum', /without a target/);
});

test('counts are whole numbers from 1', () => {
  doseProblem('superman', (dose) => (dose.sets = 2.5), 'dose.sets', /2\.5/);
  doseProblem('superman', (dose) => (dose.repetitions.min = 0), 'dose.repetitions.min', /0 is not/);
  doseProblem('superman', (dose) => (dose.frequency.times = -1), 'dose.frequency.times', /-1/);
  doseProblem('plank', (dose) => (dose.hold.minimum = '45'), 'dose.hold.minimum', /"45"/);
});

test('nothing is held for longer than an hour', () => {
  doseProblem('supine-twist', (dose) => (dose.hold.target.max = 18000), 'dose.hold.target.max', /18000/);
});

test('a dose of the source does not contradict what the source leaves out', () => {
  doseProblem('plank', (dose) => (dose.sets = 3), 'notStated.sets', /gives no sets/);
});
