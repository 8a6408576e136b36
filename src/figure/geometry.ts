// Points and directions in the figure's own space: y is height, angles are degrees, counter-clockwise from the right.
import type { Point } from './figure-facts.js';

const radians = Math.PI / 180;

/** The point that lies `ahead` of another one in a direction, and `left` of that line. */
export function along([x, y]: Point, direction: number, ahead: number, left = 0): Point {
  const cos = Math.cos(direction * radians);
  const sin = Math.sin(direction * radians);
  return [x + cos * ahead - sin * left, y + sin * ahead + cos * left];
}

export const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** How far `point` lies ahead of `from` in a direction. */
export const ahead = (point: Point, from: Point, direction: number): number =>
  (point[0] - from[0]) * Math.cos(direction * radians) + (point[1] - from[1]) * Math.sin(direction * radians);

/** The shortest turn from one direction to another: −180 to 180, positive to the left. */
export const turn = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;

/**
 * The directions of two bones that lead from `root` to `goal`, bent to the left (1) or to the right (−1). A goal out of
 * reach is reached for.
 */
export function reach(root: Point, goal: Point, upper: number, lower: number, side: number): [number, number] {
  const x = goal[0] - root[0];
  const y = goal[1] - root[1];
  const distance = Math.max(Math.abs(upper - lower) + 0.01, Math.min(Math.hypot(x, y), upper + lower - 0.01));
  const opening = Math.acos((upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance));
  const first = Math.atan2(y, x) / radians - (side * opening) / radians;
  const middle = along(root, first, upper);
  return [first, Math.atan2(goal[1] - middle[1], goal[0] - middle[0]) / radians];
}
