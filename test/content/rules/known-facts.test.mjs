import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/known-facts.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

const file = 'facts/exercises/plank.json';

test('every real fact id is in the ledger', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [where, change, path] of [
  ['the exercise', (plank) => plank.sourceFacts.push('F999'), 'sourceFacts'],
  ['a step', (plank) => plank.steps[1].sourceFacts.push('F999'), 'steps.forearms.sourceFacts'],
  ['the dose', (plank) => plank.dose.sourceFacts.push('F999'), 'dose.sourceFacts'],
  ['a correction', (plank) => plank.notes[0].corrects.push('F999'), 'notes.two-moves-not-tested.corrects'],
]) {
  test(`an unknown fact in ${where} is told`, () => {
    const content = realContent();
    change(factsOf(content, 'exercises', 'plank'));
    assertOneProblem(rule.check(content), { file, path, says: /"F999"/ });
  });
}

test('what comes from the source names a fact', () => {
  const content = realContent();
  factsOf(content, 'advice', 'stop-if-worse').origin = 'source';
  const advice = 'facts/advice/stop-if-worse.json';
  assertOneProblem(rule.check(content), { file: advice, path: 'sourceFacts', says: /no fact of the source/ });
});
