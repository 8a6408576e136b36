// Points → the `d` of a path. y points up in the figure and down in SVG, so it is turned over here and nowhere else.
import type { Point } from './figure-facts.js';
import { between } from './geometry.js';

/** At most two decimals; fewer would add up, because T mirrors what stands before it. */
export const number = (value: number): string => `${Math.round(value * 100) / 100}`;

export const pair = ([x, y]: Point): string => `${number(x)} ${number(-y)}`;

/**
 * A closed curve that the points pull at: a quadratic B-spline, which never overshoots. A point that stands twice makes
 * a corner. After the first Q each further control point is the mirror image of the last, which is what T means.
 */
export function closedCurve(points: readonly Point[]): string {
  const middles = points.map((point, index) => pair(between(point, points[(index + 1) % points.length]!, 0.5)));
  const [start, first, ...others] = middles;
  return `M${start}Q${pair(points[1]!)} ${first}T${others.join(' ')} ${start}Z`;
}

export const line = (points: readonly Point[]): string => `M${points.map(pair).join('L')}`;

export const polygon = (...points: readonly Point[]): string => `${line(points)}Z`;

export const ellipse = ([x, y]: Point, width: number, height: number): string =>
  `M${pair([x - width, y])}a${width} ${height} 0 1 0 ${2 * width} 0a${width} ${height} 0 1 0 ${-2 * width} 0Z`;
