import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/sentence-length.mjs';
import { addLanguage, assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/exercises/plank.json';
const sentence = (count) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

function withStep(text) {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').steps.hold = text;
  return rule.check(content);
}

test('every real sentence is short', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('twenty words are enough, and twenty-one too many', () => {
  assert.deepEqual(withStep(sentence(20)), []);
  assertOneProblem(withStep(sentence(21)), { file, path: 'steps.hold', says: /21 words: "word/ });
});

test('each sentence counts by itself', () => {
  assert.deepEqual(withStep(`${sentence(15)} W${sentence(15)}`), []);
  assertOneProblem(withStep(`Hold. ${sentence(25).replace('w', 'W')}`), { file, path: 'steps.hold', says: /25 words/ });
});

test('a hyphen does not make two words', () => {
  assert.deepEqual(withStep(`Warm-up ${sentence(19)}`), []);
});

test('scripts without spaces are counted by their own words', () => {
  const content = realContent();
  addLanguage(content, 'ja');
  wordsOf(content, 'exercises', 'plank', 'ja').steps.hold = '背中をまっすぐにして、'.repeat(8);
  const problems = rule.check(content).filter(({ path }) => path === 'steps.hold');
  assertOneProblem(problems, { file: 'words/ja/exercises/plank.json', path: 'steps.hold', says: /背中/ });
});
