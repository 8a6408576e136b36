import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/promotion-is-a-claim.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

test('the real content tells promotion only as claims', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('promotion in a statement is told', () => {
  const content = realContent();
  factsOf(content, 'treatments', 'stem-cell').explanation.push({ id: 'fast', sourceFacts: ['F191'] });
  const file = 'facts/treatments/stem-cell.json';
  assertOneProblem(rule.check(content), { file, path: 'explanation.fast', says: /F191 is promotion/ });
});
