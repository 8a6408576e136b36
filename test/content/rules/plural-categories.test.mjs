import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/plural-categories.mjs';
import { addLanguage, assertOneProblem, realContent, tableOf } from '../real-content.mjs';

/** Gives every plural of a new language these forms. */
function withForms(language, forms) {
  const content = realContent();
  addLanguage(content, language);
  for (const key of ['sets', 'repetitions', 'perDay', 'perWeek'])
    tableOf(content, 'dose', language)[key] = { ...forms };
  return content;
}

test('the real plurals have the forms of their language', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('Arabic has six forms, and says one and two without a number', () => {
  const counted = '{count} مجموعات';
  const forms = { zero: 'لا', one: 'مجموعة', two: 'مجموعتان', few: counted, many: counted, other: counted };
  assert.deepEqual(rule.check(withForms('ar', forms)), []);
});

test('a form that the language needs is told', () => {
  const content = withForms('es', { one: '{count}', many: '{count}', other: '{count}' });
  delete tableOf(content, 'dose', 'es').sets.many;
  assertOneProblem(rule.check(content), { file: 'words/es/dose.json', path: 'sets.many', says: /"many" is missing/ });
});

test('a form that the language does not have is told', () => {
  const content = realContent();
  tableOf(content, 'dose').sets.few = '{count} sets';
  assertOneProblem(rule.check(content), { file: 'words/en/dose.json', path: 'sets.few', says: /no plural form "few"/ });
});

test('a form for many numbers shows the number', () => {
  const content = realContent();
  tableOf(content, 'dose').perDay.other = 'every day';
  assertOneProblem(rule.check(content), {
    file: 'words/en/dose.json',
    path: 'perDay.other',
    says: /"other" has no \{count\}/,
  });
});

test('Russian "one" is also twenty-one, so it shows the number', () => {
  const content = withForms('ru', { one: '{count}', few: '{count}', many: '{count}', other: '{count}' });
  tableOf(content, 'dose', 'ru').perDay.one = 'каждый день';
  assertOneProblem(rule.check(content), {
    file: 'words/ru/dose.json',
    path: 'perDay.one',
    says: /"one" has no \{count\}/,
  });
});

for (const folder of ['zz', 'not_a_language']) {
  test(`"${folder}" is not a language`, () => {
    const content = realContent();
    addLanguage(content, folder);
    assertOneProblem(rule.check(content), { file: `words/${folder}`, path: '', says: new RegExp(`"${folder}"`) });
  });
}
