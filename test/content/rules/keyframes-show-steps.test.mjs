import assert from 'node:assert/strict';
import { test } from 'node:test';
import rule from '../../../content/tools/rules/keyframes-show-steps.mjs';
import { assertOneProblem, factsOf, realContent } from '../real-content.mjs';

const file = 'facts/figures/plank.json';

/** The problems after this change to the figure of the plank. */
function withPlank(change) {
  const content = realContent();
  change(factsOf(content, 'figures', 'plank'), factsOf(content, 'exercises', 'plank'));
  return rule.check(content);
}

test('every real movement is shown by a keyframe', () => {
  assert.deepEqual(rule.check(realContent()), []);
});

test('a step that the exercise does not have is told with those it has', () => {
  const problems = withPlank(({ keyframes }) => keyframes[0].steps.push('hands-and-feet'));
  const path = `keyframes.hands-and-knees.steps.hands-and-feet`;
  assertOneProblem(problems, { file, path, says: /"hands-and-feet" is not a step of .*plank\.json/ });
  assert.match(problems[0].mend, /hands-and-knees, forearms, walk-back/);
});

test('a movement that no keyframe shows is told', () => {
  const problems = withPlank(({ keyframes }) => {
    for (const keyframe of keyframes) keyframe.steps = keyframe.steps?.filter((step) => step !== 'walk-back');
  });
  assertOneProblem(problems, { file, path: 'keyframes', says: /No keyframe shows the movement "walk-back"/ });
});

test('what is no movement may be without a picture', () => {
  const problems = withPlank(({ keyframes }) => {
    for (const keyframe of keyframes) keyframe.steps = keyframe.steps?.filter((step) => step !== 'hands-and-knees');
  });
  assert.deepEqual(problems, []);
});

test('a movement can be left to the text, but not shown at the same time', () => {
  const problems = withPlank(({ textOnly, keyframes }) => {
    textOnly.push('walk-back');
    keyframes[2].steps = keyframes[2].steps.filter((step) => step !== 'walk-back');
  });
  assert.deepEqual(problems, []);
  assertOneProblem(
    withPlank(({ textOnly }) => textOnly.push('walk-back')),
    { file, path: 'textOnly.walk-back', says: /"walk-back" is told by the text alone/ },
  );
});

test('what a figure shows only mirrored is shown', () => {
  const content = realContent();
  const { steps } = factsOf(content, 'exercises', 'supine-twist');
  delete steps.find(({ id }) => id === 'drop-left').side;
  const twist = 'facts/figures/supine-twist.json';
  assertOneProblem(rule.check(content), { file: twist, path: 'keyframes', says: /the movement "drop-left"/ });
});

test('a keyframe cannot show both sides at once', () => {
  const content = realContent();
  const [, { id, steps }] = factsOf(content, 'figures', 'supine-twist').keyframes;
  steps.push('drop-left');
  const twist = 'facts/figures/supine-twist.json';
  assertOneProblem(rule.check(content), { file: twist, path: `keyframes.${id}.steps`, says: /for both sides/ });
});

test('a figure of another way to do it may name no step at all', () => {
  const problems = withPlank((figure) => {
    for (const keyframe of figure.keyframes) delete keyframe.steps;
    delete figure.textOnly;
  });
  assert.deepEqual(problems, []);
});
