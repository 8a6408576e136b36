import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/review-overdue.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

test('a day that has passed is told, a day to come is not', () => {
  const content = realContent();
  factsOf(content, 'evidence', 'opioids').review.next = '2027-05-01';
  assert.deepEqual(rule.check(content, '2027-05-01'), []);
  const file = 'facts/evidence/opioids.json';
  assertOneProblem(rule.check(content, '2027-05-02'), { file, path: 'review.next', says: /2027-05-01/ });
});
