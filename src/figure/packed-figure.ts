// Figures as they travel to a page: short lists in the place of named fields. The order of each list stands in these
// types; pack-figure.ts writes it when content is compiled, unpack-figure.ts reads it in the page. Types only.
import type { Layer, Limb, Look, Point, Pose, Prop, Region, View } from './figure-facts.js';

/** What may be left out: `undefined` in the middle of a list, missing at its end. */
type Maybe<Value> = Value | undefined;

export type PackedLimb = readonly [
  upperOrPin: number | Point,
  lower?: Maybe<number>,
  end?: Maybe<number>,
  shift?: Maybe<Point>,
  toes?: Maybe<number>,
  endTurn?: Maybe<number>,
  foreshortening?: Limb['foreshortening'],
];

/** As in a keyframe, what is left out comes from the first one. */
export type PackedPose = readonly [
  hips?: Maybe<Point>,
  spine?: Maybe<Pose['spine']>,
  neck?: Maybe<number>,
  head?: Maybe<number>,
  nearArm?: Maybe<PackedLimb>,
  farArm?: Maybe<PackedLimb>,
  nearLeg?: Maybe<PackedLimb>,
  farLeg?: Maybe<PackedLimb>,
  prop?: Maybe<Point>,
  turn?: Pose['turn'],
  gaze?: Maybe<number>,
];

export type PackedArrow = readonly [from: Point, via: Point, to: Point];

export type PackedKeyframe = readonly [arrows: Maybe<readonly PackedArrow[]>, ...pose: PackedPose];

/** Somebody with the hair that the view of the figure shows. */
export type PackedLook = readonly [look: Look, hair: string, longSleeves?: Maybe<boolean>, longTrousers?: Maybe<boolean>];

export type PackedFigure = readonly [
  look: PackedLook,
  view: View,
  frame: readonly [centre: number, width: number, floor?: Maybe<number>],
  props: readonly Prop[],
  highlights: readonly Region[],
  timing: readonly [move: number, hold: number],
  keyframes: readonly PackedKeyframe[],
  layers?: Maybe<readonly Layer[]>,
  mirrored?: Maybe<boolean>,
  barefoot?: Maybe<boolean>,
  eyesClosed?: Maybe<boolean>,
  shinsInFront?: Maybe<boolean>,
];
