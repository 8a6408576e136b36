// A figure and its person → the lists that travel. Runs when content is compiled, never in a page.
import type { DrawnKeyframe, FigureFacts, Limb } from './figure-facts.js';
import type { LookArt } from './look-art.js';
import type { PackedFigure, PackedKeyframe, PackedLimb } from './packed-figure.js';

export function packFigure(figure: FigureFacts, art: LookArt): PackedFigure {
  const { view, frame, props, highlights, timing, keyframes, layers, mirrored, barefoot, eyesClosed, shinsInFront } =
    figure;
  const hair = view === 'above' ? art.hairFromFront : art.hairFromSide;
  return short([
    short([art.look, hair, art.longSleeves, art.longTrousers]),
    view,
    short([frame.centre, frame.width, frame.floor]),
    props,
    highlights,
    [timing.move, timing.hold],
    keyframes.map(packKeyframe),
    layers,
    mirrored,
    barefoot,
    eyesClosed,
    shinsInFront,
  ]);
}

function packKeyframe(keyframe: DrawnKeyframe): PackedKeyframe {
  const { arrows, hips, spine, neck, head, nearArm, farArm, nearLeg, farLeg, prop, turn, gaze } = keyframe;
  const limbs = [nearArm, farArm, nearLeg, farLeg].map((limb) => limb && packLimb(limb));
  const packedArrows = arrows?.map(({ from, via, to }) => [from, via, to]);
  return short([packedArrows, hips, spine, neck, head, ...limbs, prop, turn, gaze] as unknown as PackedKeyframe);
}

function packLimb(limb: Limb): PackedLimb {
  const { end, shift, toes, endTurn, foreshortening } = limb;
  const [upperOrPin, lower] = 'pin' in limb ? [limb.pin] : [limb.upper, limb.lower];
  return short([upperOrPin, lower, end, shift, toes, endTurn, foreshortening] as unknown as PackedLimb);
}

/** Without what is left out at the end. */
const short = <List extends readonly unknown[]>(list: List): List =>
  list.slice(0, list.findLastIndex((value) => value !== undefined) + 1) as unknown as List;
