import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/no-spelled-out-numbers.mjs';
import { addLanguage, assertOneProblem, realContent, tableOf, wordsOf } from '../real-content.mjs';

const file = 'words/en/exercises/plank.json';

test('no real text has a number in letters', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [text, number] of [
  ['اثبتوا ستين ثانية.', 'ستين'],
  ['تكفي مرّتان في اليوم.', 'مرتان'],
  ['انتظروا دقيقتين.', 'دقيقتين'],
  ['استريحوا لخمس ثوانٍ.', 'لخمس'],
]) {
  test(`"${number}" is a number in Arabic`, () => {
    const content = realContent();
    wordsOf(content, 'exercises', 'plank', 'ar').steps.hold = text;
    const arabic = file.replace('/en/', '/ar/');
    assertOneProblem(rule.check(content), { file: arabic, path: 'steps.hold', says: new RegExp(`"${number}"`) });
  });
}

test('ordinary Arabic words stay allowed, such as both knees', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank', 'ar').steps.hold =
    'الركبتان، خط واحد، نصف الطريق، مرة أخرى، العضلات السداسية.';
  assert.deepEqual(rule.check(content), []);
});

test('a plural form for a single number may say it, and one for several may not', () => {
  const content = realContent();
  const { sets } = tableOf(content, 'dose', 'ar');
  assert.equal(sets.two, 'مجموعتان');
  sets.few = '{count} مجموعات، لا ثلاث';
  assertOneProblem(rule.check(content), { file: 'words/ar/dose.json', path: 'sets.few', says: /"ثلاث"/ });
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

test('a language without a list is not checked', () => {
  const content = realContent();
  addLanguage(content, 'xx');
  wordsOf(content, 'exercises', 'plank', 'xx').steps.hold = 'Once more, ten minutes.';
  assert.deepEqual(rule.check(content), []);
});

for (const [text, number] of [
  ['Mantenga la postura sesenta segundos.', 'sesenta'],
  ['Basta con dos veces al día.', 'dos'],
  ['Haga veintiún intentos.', 'veintiún'],
  ['Corra doscientos pasos.', 'doscientos'],
  ['Espere medio minuto.', 'medio minuto'],
]) {
  test(`"${number}" is a number in Spanish`, () => {
    const content = realContent();
    wordsOf(content, 'exercises', 'plank', 'es').steps.hold = text;
    const spanish = file.replace('/en/', '/es/');
    assertOneProblem(rule.check(content), { file: spanish, path: 'steps.hold', says: new RegExp(`"${number}"`) });
  });
}

test('ordinary Spanish words stay allowed', () => {
  const content = realContent();
  wordsOf(content, 'exercises', 'plank', 'es').steps.hold = 'Doble una rodilla, ambas piernas, la parte media, todos.';
  assert.deepEqual(rule.check(content), []);
});
