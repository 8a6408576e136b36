import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/no-medicine-products.mjs';
import { addLanguage, assertOneProblem, factsOf, realContent, wordsOf } from '../real-content.mjs';

test('the real content names no product and no amount', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [language, text, says] of [
  ['en', 'Some people take Ibuprofen.', /"Ibuprofen"/],
  ['es', 'Hay quien toma codeína.', /"codeína"/],
  ['ar', 'يتناول بعض الناس الإيبوبروفين.', /"الإيبوبروفين"/],
]) {
  test(`"${text}" is told`, () => {
    const content = realContent();
    if (!content.words[language]) addLanguage(content, language);
    wordsOf(content, 'treatments', 'medicine', language).classes.opioid = text;
    const file = `words/${language}/treatments/medicine.json`;
    assertOneProblem(rule.check(content), { file, path: 'classes.opioid', says });
  });
}

test('a number at a medicine is told, at another treatment not', () => {
  const content = realContent();
  factsOf(content, 'treatments', 'medicine').classes[0].daily = 3;
  const file = 'facts/treatments/medicine.json';
  assertOneProblem(rule.check(content), { file, path: 'classesMuscleRelaxantDaily', says: /number/ });
});
