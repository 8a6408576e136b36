import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/same-placeholders.mjs';
import { addLanguage, assertOneProblem, realContent, tableOf, wordsOf } from '../real-content.mjs';

function inSpanish() {
  const content = realContent();
  addLanguage(content, 'es');
  return content;
}

test('the real languages use the placeholders of the English texts', () => {
  assert.deepEqual(rule.check(realContent()), []);
  assert.deepEqual(rule.check(inSpanish()), []);
});

test('a placeholder that a translation drops is told', () => {
  const content = inSpanish();
  wordsOf(content, 'exercises', 'plank', 'es').cues['hold-minimum'] = 'Aguanta {hold}.';
  const file = 'words/es/exercises/plank.json';
  assertOneProblem(rule.check(content), { file, path: 'cues.hold-minimum', says: /\{minimumHold\} is in the English text/ });
});

test('a placeholder that a translation adds is told', () => {
  const content = inSpanish();
  wordsOf(content, 'exercises', 'plank', 'es').steps.forearms = 'Baja durante {hold}.';
  const file = 'words/es/exercises/plank.json';
  assertOneProblem(rule.check(content), { file, path: 'steps.forearms', says: /\{hold\} is in this text/ });
});

test('a language may have plural forms that English lacks', () => {
  const content = inSpanish();
  tableOf(content, 'dose', 'es').sets.many = '{count} de series';
  assert.deepEqual(rule.check(content), []);
  tableOf(content, 'dose', 'es').sets.many = '{number} de series';
  assertOneProblem(rule.check(content), { file: 'words/es/dose.json', path: 'sets.many', says: /\{number\}/ });
});
