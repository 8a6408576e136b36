// What is around the body: floor, mat, wall, and the things an exercise needs.
import type { FigureFacts, Pose, Prop } from './figure-facts.js';
import { along } from './geometry.js';
import { ellipse, number, pair, polygon } from './outline.js';
import type { Shape } from './shape.js';
import type { Skeleton } from './skeleton.js';

/** Beyond every frame. */
const beyond = 400;

const box = (left: number, bottom: number, right: number, top: number): string =>
  polygon([left, bottom], [left, top], [right, top], [right, bottom]);

function propShapes(prop: Prop, pose: Pose, { nearArm, nearLeg }: Skeleton): Shape[] {
  switch (prop.kind) {
    case 'mat': {
      const { from, to } = prop;
      if (prop.along) {
        const path = prop.along === 'x' ? box(from, -41, to, 41) : box(-41, from, 41, to);
        return [
          { class: 'slab', path, transform: 'translate(0 3)' },
          { class: 'mat', path },
        ];
      }
      return [
        { class: 'slab', path: box(from - 4, -7, to - 2, -6) },
        { class: 'mat', path: polygon([from - 5, -3], [from + 3, 2], [to + 4, 2], [to - 2, -3]) },
      ];
    }
    case 'wall':
      return [{ class: 'wall', path: box(prop.x, -beyond, beyond, beyond) }];
    case 'step': {
      const { x, width, height } = prop;
      return [
        { class: 'prop', path: box(x, -4, x + width, height) },
        { class: 'prop far', path: box(x - 2, height - 5, x + width + 2, height) },
      ];
    }
    case 'pillow': {
      const [x, y] = prop.at;
      const [across, up] = [prop.width / 2, prop.height / 2];
      return [
        {
          class: 'pillow',
          path: `M${pair([x - across, y + up])}q${across} 3 ${2 * across} 0q-3 ${up} 0 ${2 * up}q${-across}-3 ${-2 * across} 0q3 ${-up} 0 ${-2 * up}Z`,
        },
      ];
    }
    case 'roller': {
      const { prop: at = [0, 0] } = pose;
      // It rolls without slipping, so its turn follows from where it is.
      const transform = `translate(${pair(at)})rotate(${number((at[0] / prop.radius) * 57.3)})`;
      return [
        { class: 'prop', path: ellipse([0, 0], prop.radius, prop.radius), transform },
        { class: 'prop hub', path: ellipse([0, 0], 5, 5), transform },
      ];
    }
    case 'ball':
      return [{ class: 'ball', path: ellipse(prop.at, prop.radius, prop.radius) }];
    case 'towel': {
      const hand = along(nearArm.end, nearArm.bones[2].angle, 9, 1);
      const sole = along(nearLeg.end, nearLeg.bones[2].angle, 12.5, -8.2);
      const path = `M${pair(sole)}L${pair(hand)}q4 7-1 15`;
      return [
        { class: 'towel rim', path },
        { class: 'towel', path },
      ];
    }
  }
}

/** A towel goes round the foot, a ball is seen through the body that lies on it, and feet end at a wall or on a step. */
const isBeforeBody = ({ kind }: Prop): boolean => /towel|ball|wall|step/.test(kind);

export const foreground = ({ props }: FigureFacts, pose: Pose, skeleton: Skeleton): Shape[] =>
  props.filter(isBeforeBody).flatMap((prop) => propShapes(prop, pose, skeleton));

export function background({ view, frame, props }: FigureFacts, pose: Pose, skeleton: Skeleton): Shape[] {
  const { centre, width } = frame;
  const side = view === 'side';
  const disc = Math.round(width * 0.3);
  return [
    { class: 'disc', path: ellipse([centre, side ? width * 0.2 : 0], disc, disc) },
    ...(side ? [{ class: 'floor', path: box(-beyond, -beyond, beyond, 0) }] : []),
    ...props.filter((prop) => !isBeforeBody(prop)).flatMap((prop) => propShapes(prop, pose, skeleton)),
    ...(side ? [shadow(skeleton)] : []),
  ];
}

/** The shadow on the floor, as wide as the body. */
function shadow({ hips, skull, nearArm, farArm, nearLeg, farLeg }: Skeleton): Shape {
  const across = [hips, skull, nearArm.end, farArm.end, nearLeg.end, farLeg.end].map(([x]) => x);
  const [left, right] = [Math.min(...across) - 6, Math.max(...across) + 10];
  return { class: 'shadow', path: ellipse([(left + right) / 2, -2], Math.round((right - left) / 2), 3) };
}
