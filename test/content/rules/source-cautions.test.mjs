import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/source-cautions.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

test('the real cautions stand where they are seen', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('safety advice that became an ordinary step is told', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'superman').steps.find(({ id }) => id === 'look-down').role = 'move';
  const file = 'facts/exercises/superman.json';
  assertOneProblem(rule.check(content), { file, path: 'steps.look-down', says: /F050/ });
});

test('safety advice that became a cue is told', () => {
  const content = realContent();
  const ball = factsOf(content, 'exercises', 'lacrosse-ball-hip');
  const { role, ...cue } = ball.steps.splice(3, 1)[0];
  ball.cues.push(cue);
  const file = 'facts/exercises/lacrosse-ball-hip.json';
  assertOneProblem(rule.check(content), { file, path: 'cues.keep-breathing', says: /F061/ });
});

test('a caution of the source that only the whole exercise carries is told', () => {
  const content = realContent();
  const fold = factsOf(content, 'exercises', 'seated-forward-fold');
  fold.contraindications = [];
  fold.sourceFacts = ['F069'];
  const file = 'facts/exercises/seated-forward-fold.json';
  assertOneProblem(rule.check(content), { file, path: 'sourceFacts', says: /F069/ });
});

test('a panel may show safety advice only beside the note that puts it right', () => {
  const content = realContent();
  const { note } = factsOf(content, 'diagrams', 'hyperlordosis');
  note.corrects = note.corrects.filter((id) => id !== 'F119');
  const file = 'facts/diagrams/hyperlordosis.json';
  assertOneProblem(rule.check(content), { file, path: 'panels.larger', says: /F119/ });
});

test('advice that stands on every exercise is enough', () => {
  const content = realContent();
  factsOf(content, 'exercises', 'plank').sourceFacts.push('F021');
  assert.deepEqual(rule.check(content), []);
});

test('safety advice does not come last', () => {
  const content = realContent();
  const { steps } = factsOf(content, 'exercises', 'supine-twist');
  steps.push(...steps.splice(2, 1));
  const file = 'facts/exercises/supine-twist.json';
  assertOneProblem(rule.check(content), { file, path: 'steps.prop-knees', says: /"prop-knees".*F084.*too late/ });
});

test('without any movement, safety advice still does not come last', () => {
  const content = realContent();
  const { steps } = factsOf(content, 'exercises', 'supine-twist');
  for (const step of steps) if (step.role === 'move') step.role = 'prepare';
  assert.deepEqual(rule.check(content), []);
  steps.push(...steps.splice(2, 1));
  assert.match(rule.check(content)[0].problem, /prop-knees/);
});

test('the advice to ask a doctor first stands on every exercise', () => {
  const content = realContent();
  const file = 'facts/advice/ask-doctor-first.json';
  delete factsOf(content, 'advice', 'ask-doctor-first').appliesTo;
  assertOneProblem(rule.check(content), { file, path: 'appliesTo', says: /"ask-doctor-first" does not apply/ });
  content.facts.advice = content.facts.advice.filter(({ id }) => id !== 'ask-doctor-first');
  assertOneProblem(rule.check(content), { file, path: '', says: /"ask-doctor-first" does not exist/ });
});

test('a caution of a cause stays a caution', () => {
  const content = realContent();
  const disc = factsOf(content, 'causes', 'disc-herniation');
  disc.outlook.push(...disc.cautions.splice(0));
  const file = 'facts/causes/disc-herniation.json';
  assertOneProblem(rule.check(content), { file, path: 'outlook.nerve-damage', says: /F132/ });
});
