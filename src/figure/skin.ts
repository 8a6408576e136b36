// Dresses a chain of bones: from the widths at its stations to one smooth outline.
import type { Point } from './figure-facts.js';
import { ahead, along, turn } from './geometry.js';
import { closedCurve } from './outline.js';
import type { Profile, Station } from './profiles.js';

/** One bone: its direction, its length, and how long it looks as a part of that. */
export interface Bone {
  readonly angle: number;
  readonly length: number;
  readonly scale?: number;
}

/** Bones from `root` on, and how thick the body is along them. Its front lies to the left of its direction. */
export interface Chain {
  readonly root: Point;
  readonly bones: readonly Bone[];
  readonly profile: Profile;
  /** How far its start and its end face the viewer: 0 from the side (default), 1 from the front. */
  readonly facing?: readonly [start: number, end: number];
}

/** The sides of a chain: 1 is its front, −1 its back. */
export type Side = 1 | -1;

const facingWidth = ([, front, back, facing = (front + back) / 2]: Station): number => facing;

/** The station at any distance, between the two nearest ones. */
export function stationAt(profile: Profile, distance: number): Station {
  const next = Math.max(
    1,
    profile.findIndex((station) => station[0] >= distance),
  );
  const [a, b] = [profile[next - 1]!, profile[next]!];
  const mix = (from: number, to: number) => from + ((to - from) * (distance - a[0])) / (b[0] - a[0]);
  return [distance, mix(a[1], b[1]), mix(a[2], b[2]), mix(facingWidth(a), facingWidth(b))];
}

/** For each station the point on the bones, and the point on one side of the body. */
export function edge({ root, bones, profile, facing = [0, 0] }: Chain, stations: Profile, side: Side) {
  const width = (station: Station) => {
    const faces = facing[0] + (facing[1] - facing[0]) * Math.min(1, Math.max(0, (station[0] - 28) / 34));
    return side * (station[side > 0 ? 1 : 2] * (1 - faces) + facingWidth(station) * faces);
  };
  let [start, from, before] = [root, 0, bones[0]!.angle];
  const laidOut = bones.map(({ angle, length, scale = 1 }) => {
    const bend = turn(before, angle);
    const middle = angle - bend / 2;
    // Inside a bent joint the skin folds along the line that halves the angle; outside it is round, as a knee is.
    const folds = bend * side > 3;
    const bulge = folds ? Math.min(1 / Math.cos((bend / 360) * Math.PI), 1.7) : 1 + Math.min(0.1, Math.abs(bend) / 900);
    const corner = along(start, middle, 0, width(stationAt(profile, from)) * bulge);
    const bone = { angle, scale, start, from, middle, folds, corner };
    start = along(start, angle, length * scale);
    from += length;
    before = angle;
    return bone;
  });
  return stations.map((station) => {
    const [distance] = station;
    let bone = laidOut[0]!;
    for (const one of laidOut) if (one.from <= distance) bone = one;
    const onBone = along(bone.start, bone.angle, (distance - bone.from) * bone.scale);
    const point = along(onBone, bone.angle, 0, width(station));
    // What lies beyond a fold collapses onto it, so that the number of points never changes.
    const joint = laidOut.find(
      (one) =>
        one.from &&
        (one.from === distance ||
          (one.folds && ahead(point, one.start, one.middle) * Math.sign(distance - one.from) < 0.5)),
    );
    return { onBone, point: joint?.corner ?? point };
  });
}

const wider = ([distance, front, back, facing]: Station, by: number): Station =>
  facing === undefined ? [distance, front + by, back + by] : [distance, front + by, back + by, facing + by];

/**
 * The outline of a chain between two distances, by default the whole of it. Clothes stand off by `grow`, and twice as far
 * at their hem, which has corners; without `grow` both ends are round.
 */
export function outline(
  chain: Chain,
  from = chain.profile[0]![0],
  to = chain.profile.at(-1)![0],
  grow?: number,
): string {
  const profile = grow ? chain.profile.map((station) => wider(station, grow)) : chain.profile;
  const stations = [
    stationAt(profile, from),
    ...profile.filter(([distance]) => distance > from && distance < to),
    wider(stationAt(profile, to), grow ?? 0),
  ];
  const side = (side: Side) => {
    const points = edge({ ...chain, profile }, stations, side).map(({ point }) => point);
    return grow === undefined ? points : [...points, points.at(-1)!];
  };
  return closedCurve([...side(1), ...side(-1).reverse()]);
}
