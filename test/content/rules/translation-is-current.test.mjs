import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/translation-is-current.mjs';
import { updatedRecord } from '../../../content/tools/translated-from.mjs';
import { addLanguage, assertOneProblem, realContent, tableOf, wordsOf } from '../real-content.mjs';

const german = ({ file }) => file.startsWith('words/de/');

test('the real translations say what English says now', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('an English text that changed makes its translations stale, each by name', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').steps.forearms = 'Lower yourself onto your elbows.';
  const problems = rule.check(content);
  const files = ['ar', 'de', 'es'].map((language) => `words/${language}/exercises/plank.json`);
  assert.deepEqual(
    problems.map(({ file }) => file),
    files,
  );
  const [problem] = problems.filter(german);
  assertOneProblem([problem], { file: files[1], path: 'steps.forearms', says: /has changed since/ });
  assert.match(problem.mend, /--done de exercises\/plank\. English: "Lower yourself onto your elbows\."/);
});

test('a new English text is one, too; one in a table also, and each plural form', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').steps.breathe = 'Breathe.';
  tableOf(content, 'dose').sets.one = 'one set';
  assert.deepEqual(
    rule
      .check(content)
      .filter(german)
      .map(({ file, path }) => `${file} ${path}`),
    ['words/de/exercises/plank.json steps.breathe', 'words/de/dose.json sets.one'],
  );
});

test('a file is up to date once somebody says so, and no other with it', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').name = 'The plank';
  wordsOf(content, 'exercises', 'superman').name = 'The superman';
  content.wordTables.de['translated-from'].data = updatedRecord('de', content, (name) => name === 'exercises/plank');
  assertOneProblem(rule.check(content).filter(german), {
    file: 'words/de/exercises/superman.json',
    path: 'name',
    says: /has changed since/,
  });
});

test('a language without a record has each of its files told once', () => {
  const content = realContent();
  addLanguage(content, 'sv');
  const problems = rule.check(content);
  assert.ok(problems.length > 100);
  for (const { file, path, problem } of problems) {
    assert.match(file, /^words\/sv\//);
    assert.equal(path, '');
    assert.match(problem, /Nobody has said/);
  }
});
