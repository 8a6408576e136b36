// One bar on its axis, with the line that shows its standard deviation or interval. Pure: numbers in, shapes out.
import type { Shape } from '../figure/shape.js';
import { lineOf, type Axis, type ChartPoint } from './axis.js';
import { round } from './round.js';
import type { Texture } from './texture.js';

/** The room that one bar takes. Width is the whole axis. */
export const barBox = { width: 320, height: 28 } as const;

const [top, middle, bottom] = [5, 14, 23];
const cap = 5;
const slantGap = 6;

/** The lines of the axis, the bar, and the line over it. */
export function barShapes(point: ChartPoint, axis: Axis, texture: Texture): Shape[] {
  const at = (number: number) => round(((number - axis.min) / (axis.max - axis.min)) * barBox.width);
  const [left, right] = [at(0), at(point.value)].sort((a, b) => a - b) as [number, number];
  const [low, high] = lineOf(point).map(at) as [number, number];
  const line = `M${low} ${middle}H${high}M${low} ${middle - cap}v${2 * cap}M${high} ${middle - cap}v${2 * cap}`;
  return [
    { class: 'grid', path: axis.ticks.map((tick) => `M${at(tick)} 0V${barBox.height}`).join('') },
    { class: `bar ${texture}`, path: `M${left} ${top}H${right}V${bottom}H${left}z` },
    ...(texture === 'hatched' ? [{ class: 'slants', path: slants(left, right) }] : []),
    { class: 'nought', path: `M${at(0)} 0V${barBox.height}` },
    ...(low < high ? ['halo', 'line'].map((kind) => ({ class: kind, path: line })) : []),
  ];
}

/** Lines that rise at half a right angle inside a bar. */
function slants(left: number, right: number): string {
  const height = bottom - top;
  const starts = Array.from(
    { length: Math.floor((right - left + height) / slantGap) },
    (_, index) => left - height + (index + 1) * slantGap,
  );
  // What would stick out at either end is cut off.
  return starts
    .map((start) => [start, Math.max(start, left), Math.min(start + height, right)] as const)
    .map(
      ([start, from, to]) =>
        `M${round(from)} ${round(bottom - from + start)}L${round(to)} ${round(bottom - to + start)}`,
    )
    .join('');
}
