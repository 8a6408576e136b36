import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/no-digits-in-words.mjs';
import { addLanguage, assertOneProblem, realContent, tableOf, wordsOf } from '../real-content.mjs';

const file = 'words/en/exercises/plank.json';

test('no real text has a digit', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const digits of ['60', '٦٠', '६०', '６０', '½', 'Ⅳ', '①', '²']) {
  test(`${digits} is a number`, () => {
    const content = realContent();
    wordsOf(content, 'exercises', 'plank').steps.hold = `Hold for ${digits} seconds.`;
    assertOneProblem(rule.check(content), { file, path: 'steps.hold', says: new RegExp(`"${digits}"`) });
  });
}

test('a placeholder is not a number', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').steps.hold = 'Hold for {hold}.';
  assert.deepEqual(rule.check(content), []);
});

test('plural forms and other languages are read too', () => {
  const content = realContent();
  addLanguage(content, 'ar');
  tableOf(content, 'dose', 'ar').sets.one = '١ مجموعة';
  assertOneProblem(rule.check(content), { file: 'words/ar/dose.json', path: 'sets.one', says: /"١"/ });
});
