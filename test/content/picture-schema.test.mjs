// The shape of what is drawn and of what is said in its place, as the schema rule tells it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../content/tools/rules/schema.mjs';
import { assertOneProblem, factsOf, realContent, wordsOf } from './real-content.mjs';

test('an alternative text has at most 125 characters, also that of the mirrored picture', () => {
  for (const list of ['keyframes', 'mirrored']) {
    const content = realContent();
    const ball = wordsOf(content, 'figures', 'lacrosse-ball-hip');
    const [id] = Object.keys(ball[list]);
    ball[list][id] = 'é'.repeat(125);
    assert.deepEqual(rule.check(content), []);
    ball[list][id] += '!';
    const file = 'words/en/figures/lacrosse-ball-hip.json';
    assertOneProblem(rule.check(content), { file, path: `${list}.${id}`, says: /ééé/ });
  }
});

test('the alternative text of a panel has at most 125 characters', () => {
  const content = realContent();
  const { worn } = wordsOf(content, 'diagrams', 'disc').panels;
  worn.alt = 'é'.repeat(126);
  assertOneProblem(rule.check(content), { file: 'words/en/diagrams/disc.json', path: 'panels.worn.alt', says: /ééé/ });
});

for (const [what, change, path, mend] of [
  [
    'a first keyframe without a head',
    ({ keyframes }) => delete keyframes[0].head,
    'keyframes.hands-and-knees',
    /whole body/,
  ],
  [
    'a limb that is neither bent nor pinned',
    ({ keyframes }) => (keyframes[1].farArm = {}),
    'keyframes.forearms-down.farArm',
    /two angles.*or a pin/,
  ],
  ['a point of one number', ({ keyframes }) => (keyframes[2].hips = [1]), 'keyframes.plank.hips', /two numbers/],
  ['a mat without an end', ({ props }) => delete props[0].to, 'props.0', /from and to/],
]) {
  test(`${what} is told once, with what it should be`, () => {
    const content = realContent();
    change(factsOf(content, 'figures', 'plank'));
    const problems = rule.check(content);
    assertOneProblem(problems, { file: 'facts/figures/plank.json', path, says: /does not fit|missing/ });
    assert.match(problems[0].mend, mend);
  });
}
