import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/corrections-shown.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

test('what the real content corrects is shown', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a corrected fact without its note is told', () => {
  const content = realContent();
  const superman = factsOf(content, 'exercises', 'superman');
  superman.notes = superman.notes.filter(({ corrects }) => !corrects.includes('F053'));
  const file = 'facts/exercises/superman.json';
  assertOneProblem(rule.check(content), { file, path: 'steps.repeat', says: /F053/ });
});

test('a corrected fact in a dose alone is told too', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'plank').dose.sourceFacts.push('F067');
  assertOneProblem(rule.check(content), { file: 'facts/exercises/plank.json', path: 'dose', says: /F067/ });
});

test('a reason with evidence is a correction', () => {
  const content = realContent();
  const plank = factsOf(content, 'exercises', 'plank');
  plank.reasons.push({ id: 'curve', sourceFacts: ['F172'] });
  assertOneProblem(rule.check(content), { file: 'facts/exercises/plank.json', path: 'reasons.curve', says: /F172/ });
  plank.reasons[0].evidence = 'hamstrings-and-curve';
  assert.deepEqual(rule.check(content), []);
});

test('a tip shows evidence beside a corrected fact', () => {
  const content = realContent();
  const { statements } = factsOf(content, 'tips', 'strength-training');
  delete statements.find(({ id }) => id === 'called-essential').evidence;
  const file = 'facts/tips/strength-training.json';
  assertOneProblem(rule.check(content), { file, path: 'statements.called-essential', says: /F018/ });
});

test('the note of a diagram puts right what a panel carries', () => {
  const content = realContent();
  delete factsOf(content, 'diagrams', 'hyperlordosis').note.corrects;
  const file = 'facts/diagrams/hyperlordosis.json';
  assertOneProblem(rule.check(content), { file, path: 'panels.larger', says: /F119/ });
});
