import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/no-spelled-out-numbers.mjs';
import { addLanguage, assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/exercises/plank.json';

test('no real text has a number in letters', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [text, number] of [
  ['Hold for sixty seconds.', 'sixty'],
  ['Twice a day is enough.', 'Twice'],
  ['Hold for a half-minute.', 'half-minute'],
  ['Do a dozen.', 'dozen'],
  ['Hold for forty-five seconds.', 'five'],
]) {
  test(`"${number}" is a number`, () => {
    const content = realContent();
    wordsOf(content, 'exercises', 'plank').steps.hold = text;
    assertOneProblem(rule.check(content), { file, path: 'steps.hold', says: new RegExp(`"${number}"`) });
  });
}

for (const [text, number] of [
  ['Halten Sie sechzig Sekunden.', 'sechzig'],
  ['Zweimal am Tag genügt.', 'Zweimal'],
  ['Es reicht einmal am Tag.', 'einmal'],
  ['Halten Sie fünfundvierzig Sekunden.', 'fünfundvierzig'],
]) {
  test(`"${number}" is a number in German`, () => {
    const content = realContent();
    wordsOf(content, 'exercises', 'plank', 'de').steps.hold = text;
    const german = file.replace('/en/', '/de/');
    assertOneProblem(rule.check(content), { file: german, path: 'steps.hold', says: new RegExp(`"${number}"`) });
  });
}

test('ordinary German words stay allowed', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank', 'de').steps.hold =
    'Noch einmal, nicht einmal, ein Bein, beide Arme, jedes Mal, beachten, ein Klavier.';
  assert.deepEqual(rule.check(content), []);
});

test('ordinary words stay allowed', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank').steps.hold = 'Often, one line, half a pair, both legs, a six-pack.';
  assert.deepEqual(rule.check(content), []);
});

test('English numbers are not looked for in other languages', () => {
  const content = realContent();
  addLanguage(content, 'es');
  wordsOf(content, 'exercises', 'plank', 'es').steps.hold = 'Once more, ten cuidado.';
  assert.deepEqual(rule.check(content), []);
});
