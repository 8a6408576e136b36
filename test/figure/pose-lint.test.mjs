// The lint of poses: content with the real figures, and not with a body that bends, floats or shrinks.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintFigure } from 'backstride/figure';
import { exerciseOf, figureOf, figures } from './real-figures.mjs';

for (const figure of figures) {
  test(`${figure.id} has nothing wrong with it`, () => {
    assert.deepEqual(lintFigure(figure, exerciseOf(figure)), []);
  });
}

/** Each breaks one figure in one way: what to do to it, and what the lint must say about which keyframe. */
const breaks = {
  'a knee bent the wrong way': {
    id: 'superman',
    break: (figure) => (figure.keyframes[1].nearLeg = { upper: 167, lower: 178, end: 193 }),
    at: 'lifted',
    says: /near knee is bent by -11°/,
  },
  'an ankle bent too far, half-way only': {
    id: 'legs-up-the-wall',
    break: (figure) => (figure.keyframes[1].nearLeg.end = 270),
    at: 'soles-on-wall → legs-up',
    says: /near ankle is bent by/,
  },
  'a spine folded double': {
    id: 'seated-forward-fold',
    break: (figure) => (figure.keyframes[1].spine = [62, 10, -30]),
    at: 'folded',
    says: /lumbar spine is bent by 92°/,
  },
  'a foot under the floor': {
    id: 'hamstring-stretch-towel',
    break: (figure) => (figure.keyframes[0].farLeg.pin = [66, -2]),
    at: 'towel-round-foot',
    says: /far foot is [\d.]+ units under the floor/,
  },
  'a hand that hovers over the floor': {
    id: 'plank',
    break: (figure) => (figure.keyframes[2].nearArm.pin = [80, 9.5]),
    at: 'plank',
    says: /near hand hovers [\d.]+ units above the floor/,
  },
  'a body in the air': {
    id: 'foam-roll-back',
    break: (figure) => figure.keyframes.forEach((keyframe) => liftBy(keyframe, 20)),
    at: 'roller-under-middle-back',
    says: /body floats [\d.]+ units above the floor/,
  },
  'a pin out of reach': {
    id: 'plank',
    break: (figure) => (figure.keyframes[0].nearArm.pin = [95, 4]),
    at: 'hands-and-knees',
    says: /nearArm ends [\d.]+ units from its pin/,
  },
  'a head outside the picture': {
    id: 'hamstring-stretch-standing',
    break: (figure) => (figure.frame.width = 270),
    at: 'standing-tall',
    says: /head leaves the picture/,
  },
  'an arrow outside the picture': {
    id: 'plank',
    break: (figure) => (figure.keyframes[0].arrows[0].to = [300, 10]),
    at: 'hands-and-knees',
    says: /arrow leaves the picture/,
  },
  'a foot inside the wall': {
    id: 'legs-up-the-wall',
    break: (figure) => (figure.props.find(({ kind }) => kind === 'wall').x -= 6),
    at: 'legs-up',
    says: /near foot is [\d.]+ units inside the wall/,
  },
  'a limb that grows on the way': {
    id: 'legs-up-the-wall',
    break: (figure) => (figure.keyframes[1].nearArm = { pin: [2, 33], end: 8 }),
    at: 'legs-up',
    says: /nearArm changes its length/,
  },
  'a limb with a pin here and angles there': {
    id: 'plank',
    break: (figure) => (figure.keyframes[2].nearLeg = { upper: 190, lower: 190 }),
    at: 'plank',
    says: /nearLeg has angles in one keyframe and a pin in another/,
  },
  'a first keyframe without a whole body': {
    id: 'plank',
    break: (figure) => delete figure.keyframes[0].farLeg,
    at: 'hands-and-knees',
    says: /leaves out farLeg/,
  },
  'knees on the wrong side': {
    id: 'supine-twist',
    break: (figure) => (figure.mirrored = false),
    at: 'knees-to-side',
    says: /knees lie on the person's left; the step says right/,
  },
  'a ball on the wrong side': {
    id: 'lacrosse-ball-hip',
    break: (figure) => (figure.mirrored = true),
    at: 'ball-near-spine',
    says: /ball lies on the person's left; the step says right/,
  },
};

describe('it finds', () => {
  for (const [what, { id, break: damage, at, says }] of Object.entries(breaks)) {
    test(what, () => {
      const figure = figureOf(id);
      damage(figure);
      const findings = lintFigure(figure, exerciseOf(figure));
      const found = findings.find(({ keyframe, problem }) => keyframe === at && says.test(problem));
      assert.ok(found, `${at}: ${says} in ${JSON.stringify(findings, null, 1)}`);
      assert.ok(found.mend.length > 10, 'says how to mend it');
    });
  }
});

test('what is out of place only half-way is told with both keyframes', () => {
  const figure = figureOf('mountain-climber');
  figure.keyframes[0].hips = [-6.2, 44];
  const under = lintFigure(figure).filter(({ problem }) => problem.includes('under the floor'));
  assert.deepEqual(
    [...new Set(under.map(({ keyframe }) => keyframe))],
    ['straight-arm-plank → near-knee-forward', 'near-knee-forward → foot-back', 'foot-back → far-knee-forward'],
  );
});

function liftBy(keyframe, height) {
  if (keyframe.hips) keyframe.hips[1] += height;
  for (const limb of ['nearArm', 'farArm', 'nearLeg', 'farLeg'])
    if (keyframe[limb]?.pin) keyframe[limb].pin[1] += height;
}
