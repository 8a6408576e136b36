// How far each joint of a skeleton is bent, and how far a healthy adult's joint bends. Seen from the side only.
import type { Pose } from './figure-facts.js';
import { turn } from './geometry.js';
import type { PosedLimb, Skeleton } from './skeleton.js';

export interface JointAngle {
  /** Such as `near knee`. */
  readonly joint: string;
  /** Degrees; 0 is straight, and bending the usual way is positive. */
  readonly degrees: number;
  readonly range: readonly [least: number, most: number];
}

const ranges = {
  hip: [-25, 135],
  knee: [-2, 150],
  ankle: [-65, 30],
  // On tiptoe the floor pushes the foot further up.
  'ankle on tiptoe': [-65, 50],
  shoulder: [-65, 200],
  elbow: [-2, 150],
  'lumbar spine': [-45, 70],
  neck: [-60, 60],
} as const;

export function jointAngles(pose: Pose, { nearArm, farArm, nearLeg, farLeg }: Skeleton): JointAngle[] {
  const [pelvis, , ribs] = pose.spine;
  const angle = (joint: keyof typeof ranges, degrees: number, which = ''): JointAngle => ({
    joint: which + joint,
    degrees: Math.round(degrees),
    range: ranges[joint],
  });
  const leg = ({ bones: [thigh, shin, foot], toes }: PosedLimb, which: string) => [
    angle('hip', turn(pelvis + 180, thigh.angle), which),
    angle('knee', turn(shin.angle, thigh.angle), which),
    angle(toes > 20 ? 'ankle on tiptoe' : 'ankle', turn(shin.angle + 90, foot.angle), which),
  ];
  const arm = ({ bones: [upper, forearm] }: PosedLimb, which: string) => [
    // A shoulder turns almost all the way round, so its angle is counted from -160.
    angle('shoulder', turn(ribs + 200, upper.angle) + 20, which),
    angle('elbow', turn(upper.angle, forearm.angle), which),
  ];
  return [
    ...leg(nearLeg, 'near '),
    ...leg(farLeg, 'far '),
    ...arm(nearArm, 'near '),
    ...arm(farArm, 'far '),
    angle('lumbar spine', turn(ribs, pelvis)),
    angle('neck', turn(pose.head, ribs)),
  ];
}
