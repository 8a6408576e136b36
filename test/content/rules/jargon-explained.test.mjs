import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/jargon-explained.mjs';
import { addLanguage, assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/tips/reduce-strain.json';
const withSummary = (text, change = () => {}) => {
  const content = realContent();
  wordsOf(content, 'tips', 'reduce-strain').summary = text;
  change(content);
  return rule.check(content);
};

test('every real word is explained', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a word that nothing explains is told', () => {
  assertOneProblem(withSummary('It eases your lumbar area.'), { file, path: 'summary', says: /"lumbar"/ });
});

for (const text of ['It eases your lumbar area (low back).', 'It eases your low back (lumbar area).']) {
  test(`brackets explain it: ${text}`, () => assert.deepEqual(withSummary(text), []));
}

test('the glossary explains a word, and phrases that hold it', () => {
  assert.deepEqual(withSummary('Stem cells and a Herniated disc.'), []);
  const forget = (content) =>
    (content.words.en.glossary = content.words.en.glossary.filter(({ id }) => id !== 'triathlete'));
  const told = withSummary('For a triathlete.', forget).map(({ file: where, path }) => `${where} ${path}`);
  assert.deepEqual(told, ['words/en/studies/fett-2017.json results.by-sport', `${file} summary`]);
});

test('a part of a longer word is no jargon', () => {
  assert.deepEqual(withSummary('Your score, in a discussion.'), []);
});

test('a language without a list is not checked', () => {
  const content = realContent();
  addLanguage(content, 'xx');
  wordsOf(content, 'tips', 'reduce-strain', 'xx').summary = 'La zona lumbar.';
  assert.deepEqual(rule.check(content), []);
});
