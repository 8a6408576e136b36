import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/id-is-file-name.mjs';
import { addLanguage, assertOneProblem, factsOf, realContent, tableOf } from '../real-content.mjs';

test('every real id is the name of its file', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('an id that differs from the file name is told', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'plank').id = 'front-plank';
  assertOneProblem(rule.check(content), { file: 'facts/exercises/plank.json', path: 'id', says: /"front-plank"/ });
});

test('a file name with capitals is told', () => {
  const content = realContent();
  const data = { ...factsOf(content, 'exercises', 'plank'), id: 'Side_Plank' };
  content.facts.exercises.push({ file: 'facts/exercises/Side_Plank.json', id: 'Side_Plank', data });
  assertOneProblem(rule.check(content), {
    file: 'facts/exercises/Side_Plank.json',
    path: '',
    says: /"Side_Plank\.json"/,
  });
});

test('words without facts are told', () => {
  const content = realContent();
  content.words.en.exercises.push({ file: 'words/en/exercises/plonk.json', id: 'plonk', data: {} });
  assertOneProblem(rule.check(content), { file: 'words/en/exercises/plonk.json', path: '', says: /"plonk"/ });
});

test('words in the folder of another kind are told, with the right folder', () => {
  const content = realContent();
  content.words.en.tips.push({ file: 'words/en/tips/plank.json', id: 'plank', data: {} });
  const problems = rule.check(content);
  assertOneProblem(problems, { file: 'words/en/tips/plank.json', path: '', says: /facts\/tips\/plank\.json/ });
  assert.match(problems[0].mend, /words\/en\/exercises/);
});

test('a language says the name of its folder', () => {
  const content = realContent();
  addLanguage(content, 'es');
  assert.deepEqual(rule.check(content), []);
  tableOf(content, 'language', 'es').tag = 'en';
  assertOneProblem(rule.check(content), { file: 'words/es/language.json', path: 'tag', says: /"en".*"es"/ });
});
