import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/paragraph-length.mjs';
import { assertOneProblem, realContent, wordsOf } from '../real-content.mjs';

function withText(text) {
  const content = realContent();
  wordsOf(content, 'causes', 'hyperlordosis').signs['belly-forward'] = text;
  return rule.check(content);
}

test('every real text is short', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('three sentences are enough, and four too many', () => {
  assert.deepEqual(withText('Look. It is there. You see it.'), []);
  const file = 'words/en/causes/hyperlordosis.json';
  assertOneProblem(withText('Look. It is there. You see it. Good.'), { file, path: 'signs.belly-forward', says: /4/ });
});
