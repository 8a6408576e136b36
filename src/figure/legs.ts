// A leg with its clothes: shorts and skin, or long trousers, and a shoe or a bare foot.
import type { DrawnFigure } from './figure-facts.js';
import { along } from './geometry.js';
import type { LookArt } from './look-art.js';
import * as profiles from './profiles.js';
import * as length from './proportions.js';
import type { Shape } from './shape.js';
import type { PosedLimb } from './skeleton.js';
import { outline, type Chain } from './skin.js';

/** From the waist down, so that the buttock rounds itself when the hip bends. */
export const legChain = ({ root, bones }: PosedLimb, pelvis: number, turn: number): Chain => ({
  root: along(root, pelvis, length.pelvis),
  bones: [{ angle: pelvis + 180, length: length.pelvis }, bones[0], bones[1]],
  profile: profiles.leg,
  facing: [turn, turn],
});

export function legShapes(figure: DrawnFigure, limb: PosedLimb, chain: Chain, art: LookArt): Shape[] {
  const { barefoot, shinsInFront, view } = figure;
  const waist = view === 'above' ? 8 : 0;
  const [leg, hips]: [Shape, Shape[]] = art.longTrousers
    ? [{ class: 'shorts', path: outline(chain, waist, 117, 0) }, []]
    : [{ class: 'skin', path: outline(chain, 30) }, [{ class: 'shorts', path: outline(chain, waist, 44, 1.2) }]];
  const foot = footShapes(limb, barefoot);
  if (shinsInFront) {
    const shin = outline({ root: limb.joint, bones: [limb.bones[1]], profile: profiles.shin });
    return [leg, ...hips, { class: leg.class, path: shin }, ...foot];
  }
  // A bare foot comes out of the trousers; a shoe goes over the ankle.
  return barefoot ? [...foot, leg, ...hips] : [leg, ...foot, ...hips];
}

export function footShapes({ end, bones, toes, endTurn }: PosedLimb, barefoot?: boolean): Shape[] {
  const { angle, scale = 1 } = bones[2];
  const foot = (sink: number) =>
    outline({
      root: along(end, angle, -length.heel * scale, -sink),
      bones: [bones[2], { angle: angle + toes, length: length.toes, scale }],
      profile: profiles.foot,
      facing: [endTurn, endTurn],
    });
  return barefoot
    ? [{ class: 'skin', path: foot(0) }]
    : [
        { class: 'sole', path: foot(2.4 - 2.4 * endTurn) },
        { class: 'shoe', path: foot(0) },
      ];
}
