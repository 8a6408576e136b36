import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/terms-used.mjs';
import { addLanguage, assertOneProblem, realContent, tableOf, wordsOf } from '../real-content.mjs';

/** The problems of a language that has the English words, these terms, and this change. */
function withTerms(terms, change) {
  const content = realContent();
  addLanguage(content, 'sv');
  content.wordTables.sv.terms = { id: 'terms', file: 'words/sv/terms.json', data: { address: 'du', notes: [], terms } };
  change(content);
  return rule.check(content);
}

const withSummary = (terms, summary) =>
  withTerms(terms, (content) => (wordsOf(content, 'causes', 'disc-degeneration', 'sv').summary = summary));

const file = 'words/sv/causes/disc-degeneration.json';

test('the real translations use their terms', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a translation without a list of terms is told', () => {
  const content = realContent();
  addLanguage(content, 'sv');
  assertOneProblem(rule.check(content), { file: 'words/sv/terms.json', path: '', says: /"sv" has no list of terms/ });
});

test('a text whose English twin has the term, and which has none of its forms, is told', () => {
  const age = { en: ['age'], forms: ['ålder', 'age'] };
  assertOneProblem(withSummary([age], 'Diskar blir slitna.'), { file, path: 'summary', says: /"age".*ålder/ });
});

test('a form counts inside a longer word and with a capital letter', () => {
  assert.deepEqual(withSummary([{ en: ['age'], forms: ['ålder', 'age'] }], 'Åldersslitna diskar.'), []);
});

test('of two English spellings the longer one counts', () => {
  const terms = [
    { en: ['people'], forms: ['människor', 'people'] },
    { en: ['most people'], forms: ['de flesta', 'most people'] },
  ];
  assert.deepEqual(withSummary(terms, 'Hos de flesta.'), []);
  assertOneProblem(withSummary(terms, 'Hos människor.'), { file, path: 'summary', says: /"most people"/ });
});

test('a part of an English word and the name of a placeholder are no terms', () => {
  const terms = [
    { en: ['hold'], forms: ['håll', 'hold'] },
    { en: ['disc'], forms: ['disk', 'disc'] },
  ];
  const problems = withTerms(terms, (content) => {
    wordsOf(content, 'exercises', 'seated-forward-fold', 'sv').steps.stay = 'Stanna {hold}.';
    wordsOf(content, 'causes', 'disc-degeneration', 'sv').summary = 'Allt blir slitet.';
  });
  assert.deepEqual(problems, []);
});

test('every plural form is measured by the English one', () => {
  const problems = withTerms([{ en: ['sets'], forms: ['omgång', 'sets'] }], (content) => {
    tableOf(content, 'dose', 'sv').sets = { one: 'en runda', other: '{count} omgångar' };
  });
  assertOneProblem(problems, { file: 'words/sv/dose.json', path: 'sets.one', says: /"sets".*omgång/ });
});
