// Where the single parts of a posed body end, for checking them against floor, wall and frame.
import { armChain } from './arms.js';
import type { DrawnFigure, Point, Pose } from './figure-facts.js';
import { along } from './geometry.js';
import { footShapes, legChain } from './legs.js';
import { skeleton, type PosedLimb } from './skeleton.js';
import { outline } from './skin.js';

export interface BodyPart {
  /** Such as `near knee`. */
  readonly name: string;
  readonly points: readonly Point[];
}

export function bodyParts(figure: DrawnFigure, pose: Pose): BodyPart[] {
  const posed = skeleton(figure, pose);
  const part = (name: string, path: string): BodyPart => ({ name, points: pathPoints(path) });
  const arm = (limb: PosedLimb, which: string) => [
    part(`${which} hand`, outline(armChain(limb), 68)),
    part(`${which} elbow`, outline(armChain(limb), 33, 37)),
  ];
  const leg = (limb: PosedLimb, which: string) => {
    const chain = legChain(limb, pose.spine[0], posed.turn[0]);
    const [foot] = footShapes(limb, figure.barefoot);
    return [
      part(`${which} foot`, foot!.path),
      part(`${which} knee`, outline(chain, 60, 70)),
      part(`${which} buttock`, outline(chain, 4, 26)),
    ];
  };
  const middle = along(posed.skull, pose.head, 14);
  return [
    { name: 'head', points: [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => along(middle, angle, 15)) },
    ...arm(posed.nearArm, 'near'),
    ...arm(posed.farArm, 'far'),
    ...leg(posed.nearLeg, 'near'),
    ...leg(posed.farLeg, 'far'),
  ];
}

/** The points that an outline names. They lie on it or, one of them, beside it. */
function pathPoints(path: string): Point[] {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  return numbers.flatMap((x, index) => (index % 2 ? [] : [[x, -numbers[index + 1]!] as const]));
}
