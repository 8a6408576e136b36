import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint, warnings } from '../../../content/tools/lint.mjs';
import rule from '../../../content/tools/rules/reading-grade.mjs';
import { addLanguage, englishContent, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/exercises/plank.json';
const hard = 'Physiological rehabilitation necessitates considerable determination.';

/** What is told of the plank after its steps have changed. */
function withSteps(text, content = realContent()) {
  const { steps } = wordsOf(content, 'exercises', 'plank');
  for (const id of Object.keys(steps)) steps[id] = text;
  return rule.check(content).filter((problem) => problem.file === file);
}

test('hard words are told with their grade', () => {
  const [problem, ...others] = withSteps(hard);
  assert.deepEqual([problem.path, others], ['steps', []]);
  assert.match(problem.problem, /grade \d+\.\d; 6 is/);
});

test('plain words are not', () => {
  assert.deepEqual(withSteps('Lie on your back. Let your legs fall to one side.'), []);
});

test('it stops nothing', () => {
  const content = englishContent();
  withSteps(hard, content);
  assert.deepEqual(lint(content), []);
  assert.ok(warnings(content).some((warning) => warning.file === file && warning.rule === 'reading-grade'));
});

test('other languages have no such formula', () => {
  const content = realContent();
  addLanguage(content, 'de');
  wordsOf(content, 'exercises', 'plank', 'de').steps.hold = 'Rehabilitationsmaßnahmen '.repeat(20);
  assert.deepEqual(rule.check(content), rule.check(realContent()));
});
