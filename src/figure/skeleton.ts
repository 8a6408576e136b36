// Where every bone of a pose lies: forward kinematics from the hips, and limbs that reach for their pins.
import type { DrawnFigure, Limb, Point, Pose } from './figure-facts.js';
import { along, reach } from './geometry.js';
import * as length from './proportions.js';
import type { Bone } from './skin.js';

export interface PosedLimb {
  readonly root: Point;
  /** The elbow or the knee, and the wrist or the ankle. */
  readonly joint: Point;
  readonly end: Point;
  /** Upper arm, forearm, hand; or thigh, shin, foot. */
  readonly bones: readonly [upper: Bone, lower: Bone, end: Bone];
  /** How far the toes are bent up, and how far the foot faces the viewer. */
  readonly toes: number;
  readonly endTurn: number;
}

export interface Skeleton {
  readonly hips: Point;
  readonly chest: Point;
  readonly skull: Point;
  /** How far pelvis and ribs face the viewer. */
  readonly turn: readonly [pelvis: number, ribs: number];
  readonly nearArm: PosedLimb;
  readonly farArm: PosedLimb;
  readonly nearLeg: PosedLimb;
  readonly farLeg: PosedLimb;
}

export function skeleton({ view }: DrawnFigure, pose: Pose): Skeleton {
  const { hips, neck, spine, turn = view === 'above' ? [1, 1] : [0, 0] } = pose;
  const [pelvis, lumbar, ribs] = spine;
  const chest = along(along(hips, pelvis, length.pelvis), lumbar, length.lumbar);
  const skull = along(along(chest, ribs, length.ribs), neck, length.neck);
  const shoulders = along(chest, ribs, length.toShoulder);
  // Near limbs lie to the right of the spine's direction. From the side, a little of the far ones shows beside them.
  const shoulder = (side: number) => along(shoulders, ribs, 0, side * length.halfShoulders * turn[1]);
  const hip = (side: number) => along(hips, pelvis, 0, side * length.halfHips * turn[0]);
  const behind: Point = view === 'above' ? [0, 0] : [2.5, 0];
  const arm = (limb: Limb, root: Point, shift?: Point) =>
    posedLimb(limb, moved(root, shift), 1, length.upperArm, length.forearm, length.hand);
  const leg = (limb: Limb, root: Point, shift?: Point) =>
    posedLimb(limb, moved(root, shift), -1, length.thigh, length.shin, length.foot);
  return {
    hips,
    chest,
    skull,
    turn,
    nearArm: arm(pose.nearArm, shoulder(-1)),
    farArm: arm(pose.farArm, shoulder(1), behind),
    nearLeg: leg(pose.nearLeg, hip(-1)),
    farLeg: leg(pose.farLeg, hip(1), behind),
  };
}

const moved = ([x, y]: Point, [right, up]: Point = [0, 0]): Point => [x + right, y + up];

/** `bend`: 1 for an elbow, −1 for a knee. */
function posedLimb(limb: Limb, start: Point, bend: number, ...lengths: [number, number, number]): PosedLimb {
  const [upperScale, lowerScale, scale = 1] = limb.foreshortening ?? [1, 1];
  const [upperLength, lowerLength] = [lengths[0] * upperScale, lengths[1] * lowerScale];
  const { toes = 0, endTurn = 0 } = limb;
  const root = moved(start, limb.shift);
  const [upper, lower] =
    'pin' in limb ? reach(root, limb.pin, upperLength, lowerLength, bend) : [limb.upper, limb.lower];
  const joint = along(root, upper, upperLength);
  return {
    root,
    joint,
    end: along(joint, lower, lowerLength),
    bones: [
      { angle: upper, length: lengths[0], scale: upperScale },
      { angle: lower, length: lengths[1], scale: lowerScale },
      { angle: limb.end ?? (bend > 0 ? lower : lower + 90), length: lengths[2], scale },
    ],
    toes,
    endTurn,
  };
}
