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
  superman.notes = superman.notes.filter(({ corrects = [] }) => !corrects.includes('F053'));
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

test('items of every kind show a note or evidence beside a corrected fact', () => {
  for (const [kind, id, list, statement, fact] of [
    ['tips', 'forgiving-surface', 'actions', 'soft-ground', 'F089'],
    ['causes', 'hyperlordosis', 'signs', 'c-shaped-arch', 'F112'],
    ['studies', 'belavy-2017', 'results', 'linked', 'F144'],
    ['treatments', 'medicine', 'classes', 'neuroleptic', 'F176'],
  ]) {
    const content = realContent();
    const item = factsOf(content, kind, id);
    item.notes = [];
    delete item[list].find((entry) => entry.id === statement).evidence;
    const told = rule.check(content).filter(({ problem }) => problem.startsWith(fact));
    assertOneProblem(told, { file: `facts/${kind}/${id}.json`, path: `${list}.${statement}`, says: /correction/ });
  }
});

test('advice is answered by its evidence', () => {
  const content = realContent();
  const advice = factsOf(content, 'advice', 'run-or-not');
  advice.sourceFacts.push('F010');
  assert.deepEqual(rule.check(content), []);
  advice.evidence = [];
  assertOneProblem(rule.check(content), { file: 'facts/advice/run-or-not.json', path: 'sourceFacts', says: /F010/ });
});

test('the note of a diagram puts right what a panel carries', () => {
  const content = realContent();
  delete factsOf(content, 'diagrams', 'hyperlordosis').note.corrects;
  const file = 'facts/diagrams/hyperlordosis.json';
  assertOneProblem(rule.check(content), { file, path: 'panels.larger', says: /F119/ });
});
