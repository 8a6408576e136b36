// The movement: exact at its keyframes, gentle between them, and the same run again and again.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyframePose, poseAt, positionAt, runSeconds } from 'backstride/figure';
import { figures } from './real-figures.mjs';

const steps = (from, to, count) => Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);

for (const figure of figures) {
  const last = figure.keyframes.length - 1;
  const { move, hold } = figure.timing;

  describe(figure.id, () => {
    test('stands exactly on every keyframe', () => {
      for (const index of figure.keyframes.keys()) {
        assert.deepEqual(posed(poseAt(figure, index)), posed(keyframePose(figure, index)));
      }
    });

    test('goes from the first keyframe to the last and back, and stays at each', () => {
      const order = [...figure.keyframes.keys()];
      const visited = [...order.slice(1), ...order.slice(0, -1).reverse()];
      visited.forEach((index, step) => {
        const arrival = step * (move + hold) + move;
        for (const seconds of steps(arrival + 1e-6, arrival + hold - 1e-6, 3)) {
          assert.ok(Math.abs(positionAt(figure, seconds) - index) < 1e-9, `${seconds} s`);
        }
      });
      assert.ok(Math.abs(runSeconds(figure) - 2 * last * (move + hold)) < 1e-9);
    });

    test('never jumps, and repeats itself after one run', () => {
      const run = runSeconds(figure);
      let before = positionAt(figure, 0);
      assert.equal(before, 0);
      for (const seconds of steps(0, 2 * run, 800)) {
        const position = positionAt(figure, seconds);
        assert.ok(position >= 0 && position <= last, `${position} at ${seconds} s`);
        // The steepest part of the ease is one and a half times its mean.
        assert.ok(Math.abs(position - before) <= (1.5 * run) / 400 / move + 1e-9, `a jump at ${seconds} s`);
        assert.ok(Math.abs(position - positionAt(figure, seconds + run)) < 1e-6, `another run at ${seconds} s`);
        before = position;
      }
    });
  });
}

test('what a keyframe leaves out comes from the first one, but for its arrows', () => {
  const plank = figures.find(({ id }) => id === 'plank');
  const [first, second] = plank.keyframes;
  assert.equal(second.nearLeg, undefined);
  assert.deepEqual(keyframePose(plank, 1).nearLeg, first.nearLeg);
  assert.deepEqual(keyframePose(plank, 1).nearArm, second.nearArm);
});

test('a figure with one keyframe stays on it', () => {
  const { keyframes, ...rest } = figures[0];
  const still = { ...rest, keyframes: [keyframes[0]] };
  assert.equal(runSeconds(still), 0);
  assert.deepEqual(posed(poseAt(still, 0)), posed(keyframes[0]));
});

/** The pose alone, without the names around it. */
function posed({ id, steps, arrows, ...pose }) {
  return pose;
}
