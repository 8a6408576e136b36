// The lists that travel → what drawing reads. It says the same as the file in content/facts/figures, but for the names
// of figures and keyframes, which nobody draws.
import type { DrawnFigure, DrawnKeyframe, Limb, Pose } from './figure-facts.js';
import type { LookArt } from './look-art.js';
import type { PackedFigure, PackedKeyframe, PackedLimb, PackedLook, PackedPose } from './packed-figure.js';

/** The figures of one exercise, and who does each, from its file in `figures` of the browser build. */
export const unpackFigures = (
  packed: readonly PackedFigure[],
): { readonly figures: readonly DrawnFigure[]; readonly looks: readonly LookArt[] } => ({
  figures: packed.map(unpackFigure),
  looks: packed.map(([look]) => unpackLook(look)),
});

const unpackLook = ([look, hair, longSleeves = false, longTrousers = false]: PackedLook): LookArt => ({
  look,
  // The figure has one view, so the other hair is never seen.
  hairFromSide: hair,
  hairFromFront: hair,
  longSleeves,
  longTrousers,
});

function unpackFigure(packed: PackedFigure): DrawnFigure {
  const [, view, frame, props, highlights, timing, keyframes, layers, mirrored, barefoot, eyesClosed, shinsInFront] =
    packed;
  const [centre, width, floor] = frame;
  const [move, hold] = timing;
  return {
    view,
    frame: { centre, width, floor },
    props,
    highlights,
    timing: { move, hold },
    keyframes: keyframes.map((keyframe) => unpackKeyframe(keyframe, keyframes[0]!)),
    layers,
    mirrored,
    barefoot,
    eyesClosed,
    shinsInFront,
  } as unknown as DrawnFigure;
}

function unpackKeyframe([arrows, ...own]: PackedKeyframe, [, ...first]: PackedKeyframe): DrawnKeyframe & Pose {
  const [hips, spine, neck, head, nearArm, farArm, nearLeg, farLeg, prop, turn, gaze] = Array.from(
    { length: 11 },
    (_, index) => own[index] ?? first[index],
  ) as unknown as Required<PackedPose>;
  return {
    arrows: arrows?.map(([from, via, to]) => ({ from, via, to })),
    hips,
    spine,
    neck,
    head,
    nearArm: unpackLimb(nearArm),
    farArm: unpackLimb(farArm),
    nearLeg: unpackLimb(nearLeg),
    farLeg: unpackLimb(farLeg),
    prop,
    turn,
    gaze,
  } as DrawnKeyframe & Pose;
}

const unpackLimb = ([upperOrPin, lower, end, shift, toes, endTurn, foreshortening]: PackedLimb): Limb =>
  ({
    ...(typeof upperOrPin === 'number' ? { upper: upperOrPin, lower } : { pin: upperOrPin }),
    end,
    shift,
    toes,
    endTurn,
    foreshortening,
  }) as Limb;
