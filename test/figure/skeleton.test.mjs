// The bones: no limb grows or shrinks on the way, and hands and feet stay where they are pinned.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poseAt } from 'backstride/figure';
import { skeleton } from '../../dist/figure/skeleton.js';
import { figures, positionsOf } from './real-figures.mjs';

const limbs = ['nearArm', 'farArm', 'nearLeg', 'farLeg'];
const length = ([x1, y1], [x2, y2]) => Math.hypot(x2 - x1, y2 - y1);
const trueLength = { nearArm: [35, 30], farArm: [35, 30], nearLeg: [49, 48], farLeg: [49, 48] };

for (const figure of figures) {
  test(`${figure.id}: limbs keep their length, the spine too`, () => {
    for (const position of positionsOf(figure)) {
      const pose = poseAt(figure, position);
      const posed = skeleton(figure, pose);
      for (const name of limbs) {
        const [upper, lower] = pose[name].foreshortening ?? [1, 1];
        const { root, joint, end } = posed[name];
        const wanted = [trueLength[name][0] * upper, trueLength[name][1] * lower];
        const measured = [length(root, joint), length(joint, end)];
        measured.forEach((value, bone) => assert.ok(Math.abs(value - wanted[bone]) < 1e-6, `${name} at ${position}`));
      }
      assert.ok(length(posed.hips, posed.chest) <= 33 + 1e-6, `pelvis and loin at ${position}`);
      assert.ok(length(posed.chest, posed.skull) <= 35 + 1e-6, `ribs and neck at ${position}`);
    }
  });

  test(`${figure.id}: pinned hands and feet stay on their pins`, () => {
    for (const position of positionsOf(figure)) {
      const pose = poseAt(figure, position);
      const posed = skeleton(figure, pose);
      for (const name of limbs.filter((limb) => 'pin' in pose[limb])) {
        assert.ok(length(posed[name].end, pose[name].pin) <= 4, `${name} at ${position}`);
      }
    }
  });
}

test('knees and elbows bend to the side that nature gave them', () => {
  const limb = (pin) => ({ pin });
  const pose = {
    hips: [0, 90],
    spine: [90, 90, 90],
    neck: 90,
    head: 90,
    nearArm: limb([30, 110]),
    farArm: limb([30, 110]),
    nearLeg: limb([10, 20]),
    farLeg: limb([10, 20]),
  };
  const { nearArm, nearLeg } = skeleton({ view: 'side' }, pose);
  // The figure faces right: from shoulder to wrist the elbow lies below, from hip to ankle the knee lies in front.
  const [elbow, knee] = [nearArm.joint, nearLeg.joint];
  assert.ok(elbow[1] < (nearArm.root[1] + nearArm.end[1]) / 2);
  assert.ok(knee[0] > (nearLeg.root[0] + nearLeg.end[0]) / 2);
});

test('a pin out of reach is reached for with a straight limb', () => {
  const figure = figures.find(({ id }) => id === 'plank');
  const pose = { ...poseAt(figure, 0), nearArm: { pin: [500, 57] } };
  const { root, end } = skeleton(figure, pose).nearArm;
  assert.ok(Math.abs(length(root, end) - 65) < 0.1);
});

test('the supine twist starts alike on both sides, so that right and left follow each other without a jump', () => {
  const twist = figures.find(({ id }) => id === 'supine-twist');
  const { hips, skull, nearArm, farArm, nearLeg, farLeg } = skeleton(twist, poseAt(twist, 0));
  const mirrored = ([x, y]) => [2 * twist.frame.centre - x, y];
  const alike = (one, other) => assert.ok(length(one, mirrored(other)) < 0.01, `${one} and ${other}`);
  for (const point of ['root', 'joint', 'end']) {
    alike(nearArm[point], farArm[point]);
    alike(nearLeg[point], farLeg[point]);
  }
  for (const middle of [hips, skull]) alike(middle, middle);
  const pillows = twist.props.filter(({ kind }) => kind === 'pillow');
  alike(pillows[0].at, pillows[1].at);
});
