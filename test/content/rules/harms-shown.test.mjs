import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/harms-shown.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

test('the harms of the real content are named', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

for (const [kind, id, says] of [
  ['treatments', 'transforaminal-epidural-steroid', /injection/],
  ['treatments', 'stem-cell', /procedure/],
  ['evidence', 'opioids', /grade is D/],
  ['evidence', 'stem-cells-into-disc', /grade is X/],
]) {
  test(`${id} without harms is told`, () => {
    const content = realContent();
    factsOf(content, kind, id).harms = [];
    assertOneProblem(rule.check(content), { file: `facts/${kind}/${id}.json`, path: 'harms', says });
  });
}

test('a treatment that becomes an injection owes harms', () => {
  const content = realContent();
  factsOf(content, 'treatments', 'chiropractic').type = 'injection';
  assertOneProblem(rule.check(content), {
    file: 'facts/treatments/chiropractic.json',
    path: 'harms',
    says: /injection/,
  });
});
