import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/length-near-english.mjs';
import { assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/de/exercises/plank.json';
const path = 'steps.forearms';

/** The problems once the German step is this long; the English one has 78 letters. */
function withLength(letters) {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank', 'de').steps.forearms = 'x'.repeat(letters);
  return rule.check(content);
}

test('the real translations are about as long as English', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a text of less than a quarter is told', () => {
  assert.equal(wordsOf(realContent(), 'exercises', 'plank').steps.forearms.length, 78);
  assert.deepEqual(withLength(19), []);
  assertOneProblem(withLength(18), { file, path, says: /has 18 letters, the English one 78/ });
});

test('so is one of more than twice and a few letters', () => {
  assert.deepEqual(withLength(180), []);
  assertOneProblem(withLength(181), { file, path, says: /has 181 letters/ });
});

test('names of placeholders are no letters', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank', 'de').steps.hold = '{hold}'.repeat(20);
  assertOneProblem(rule.check(content), { file, path: 'steps.hold', says: /has 0 letters/ });
});
