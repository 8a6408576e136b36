// An arm with its sleeve, and its thumb.
import { along } from './geometry.js';
import type { LookArt } from './look-art.js';
import { line } from './outline.js';
import * as profiles from './profiles.js';
import type { Shape } from './shape.js';
import type { PosedLimb } from './skeleton.js';
import { outline, type Chain } from './skin.js';

export const armChain = ({ root, bones }: PosedLimb): Chain => ({ root, bones, profile: profiles.arm });

/** `thumb`: 1 on the left of the hand's direction, −1 on its right. */
export function armShapes(limb: PosedLimb, art: LookArt, thumb: number): Shape[] {
  const { angle } = limb.bones[2];
  const thumbChain = {
    root: along(limb.end, angle, 2, 1.5 * thumb),
    bones: [{ angle: angle + 38 * thumb, length: 11 }],
    profile: profiles.thumb,
  };
  const chain = armChain(limb);
  const fingers = [-1.5, 1.5].map((left) => line([along(limb.end, angle, 10, left), along(limb.end, angle, 17, left)]));
  return [
    { class: 'skin', path: outline(thumbChain) },
    { class: 'skin', path: outline(chain) + fingers.join('') },
    { class: 'shirt', path: outline(chain, -7.5, art.longSleeves ? 62 : 20, 1) },
  ];
}
