import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/banned-words.mjs';
import { assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/evidence/stretching.json';

test('no real text promises too much', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const promise of [
  'cure',
  'cures',
  'heal your disc',
  'regenerate',
  'Rejuvenate',
  'guaranteed',
  'proven',
  'breakthrough',
  'miracle',
  'pain-free',
  'pain free',
  'no side effects',
  'permanent relief',
  'prevents',
]) {
  test(`"${promise}" is a promise`, () => {
    const content = realContent();
    wordsOf(content, 'evidence', 'stretching').text = `Stretching: ${promise}.`;
    assertOneProblem(rule.check(content), { file, path: 'text', says: new RegExp(`"${promise}"`) });
  });
}

for (const promise of [
  'wird geheilt',
  'Ihre Bandscheibe zu heilen',
  'regeneriert',
  'verjüngt',
  'garantiert',
  'bewiesen',
  'Durchbruch',
  'Wundermittel',
  'schmerzfrei',
  'ohne Nebenwirkungen',
  'unbedenklich',
  'dauerhafte Linderung',
  'verhindert',
  'beugt Schmerzen vor',
]) {
  test(`"${promise}" is a promise in German`, () => {
    const content = realContent();
    wordsOf(content, 'evidence', 'stretching', 'de').text = `Dehnen: ${promise}.`;
    assertOneProblem(rule.check(content), { file: file.replace('/en/', '/de/'), path: 'text', says: /promises/ });
  });
}

test('German words that only look alike stay allowed', () => {
  const content = realContent();
  wordsOf(content, 'evidence', 'stretching', 'de').text =
    'Bandscheiben heilen schlecht. Wie sicher das ist, sagt niemand. Kreuzschmerzen vorbeugen.';
  assert.deepEqual(rule.check(content), []);
});

test('words that only look alike stay allowed', () => {
  const content = realContent();
  wordsOf(content, 'evidence', 'stretching').text = 'A secure stance may help to prevent a fall. The link is unproven.';
  assert.deepEqual(rule.check(content), []);
});
