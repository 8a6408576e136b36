import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/hedged-outcomes.mjs';
import { addLanguage, assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

const file = 'words/en/checks/wall-gap.json';
const withOutcome = (text) => {
  const content = realContent();
  wordsOf(content, 'checks', 'wall-gap').outcomes.larger = text;
  return rule.check(content);
};

test('the real outcomes are hedged', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('Arabic has lists, too', () => {
  const arabic = (text) => {
    const content = realContent();
    wordsOf(content, 'checks', 'wall-gap', 'ar').outcomes.larger = text;
    return rule.check(content);
  };
  const place = { file: 'words/ar/checks/wall-gap.json', path: 'outcomes.larger' };
  assertOneProblem(arabic('فلديكم فرط القعس، وهذا ممكن.'), { ...place, says: /"فلديكم"/ });
  assertOneProblem(arabic('هذا فرط القعس.'), { ...place, says: /no hedge/ });
  assert.deepEqual(arabic('وقَد يكون فرط القعس.'), []);
});

test('a verdict is told', () => {
  assertOneProblem(withOutcome('You have hyperlordosis.'), { file, path: 'outcomes.larger', says: /"You have"/ });
  assertOneProblem(withOutcome('Maybe you have it; it is possible.'), {
    file,
    path: 'outcomes.larger',
    says: /"you have"/,
  });
});

test('a missing hedge is told', () => {
  assertOneProblem(withOutcome('That is hyperlordosis.'), { file, path: 'outcomes.larger', says: /no hedge/ });
});

test('German has lists, too', () => {
  const german = (text) => {
    const content = realContent();
    wordsOf(content, 'checks', 'wall-gap', 'de').outcomes.larger = text;
    return rule.check(content);
  };
  const place = { file: 'words/de/checks/wall-gap.json', path: 'outcomes.larger' };
  assertOneProblem(german('Dann haben Sie eine Hyperlordose; das ist möglich.'), { ...place, says: /"haben Sie"/ });
  assertOneProblem(german('Das ist eine Hyperlordose.'), { ...place, says: /no hedge/ });
});

test('a language without lists is not checked', () => {
  const content = realContent();
  addLanguage(content, 'xx');
  wordsOf(content, 'checks', 'wall-gap', 'xx').outcomes.larger = 'That is hyperlordosis.';
  assert.deepEqual(rule.check(content), []);
});

test('Spanish has lists, too', () => {
  const spanish = (text) => {
    const content = realContent();
    wordsOf(content, 'checks', 'wall-gap', 'es').outcomes.larger = text;
    return rule.check(content);
  };
  const place = { file: 'words/es/checks/wall-gap.json', path: 'outcomes.larger' };
  assertOneProblem(spanish('Tiene hiperlordosis; es posible.'), { ...place, says: /"Tiene"/ });
  assertOneProblem(spanish('Es hiperlordosis.'), { ...place, says: /no hedge/ });
});
