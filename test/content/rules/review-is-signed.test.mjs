import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/review-is-signed.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

const file = 'facts/exercises/plank.json';
const signed = { status: 'reviewed', by: { name: 'A. Example', role: 'physiotherapist' }, on: '2026-11-30' };

function withReview(review) {
  const content = realContent();
  factsOf(content, 'exercises', 'plank').review = review;
  return rule.check(content);
}

test('the real reviews are signed', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a review with a name, a role and a day is signed', () => {
  assert.deepEqual(withReview(signed), []);
});

test('a review without any of them is not', () => {
  assertOneProblem(withReview({ ...signed, by: { role: 'nurse' } }), {
    file,
    path: 'review.by.name',
    says: /by\.name/,
  });
  assertOneProblem(withReview({ ...signed, by: { name: 'A', role: ' ' } }), {
    file,
    path: 'review.by.role',
    says: /by\.role/,
  });
  assertOneProblem(withReview({ ...signed, on: undefined }), { file, path: 'review.on', says: /on is missing/ });
});

test('a day must be in the calendar', () => {
  assertOneProblem(withReview({ ...signed, on: '2026-02-30' }), { file, path: 'review.on', says: /2026-02-30/ });
  assertOneProblem(withReview({ status: 'draft', next: '2027-06-31' }), {
    file,
    path: 'review.next',
    says: /2027-06-31/,
  });
});
