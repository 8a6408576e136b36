// A group of people as dots, one for each person. Pure: a number in, shapes out.
import type { Shape } from '../figure/shape.js';
import { barBox } from './bars.js';
import { round } from './round.js';
import type { Texture } from './texture.js';

const inRow = 20;
const pitch = barBox.width / inRow;
const radius = 6;

/** The height of the dots of the largest group. */
export const peopleHeight = (people: readonly number[]): number => Math.ceil(Math.max(...people) / inRow) * pitch;

/** Twenty dots in a row, with a little more room after ten. */
export function peopleShapes(people: number, texture: Texture): Shape[] {
  const centres = Array.from({ length: people }, (_, index) => [
    round(((index % inRow) + 0.5) * pitch + (index % inRow < inRow / 2 ? -1 : 1)),
    (Math.floor(index / inRow) + 0.5) * pitch,
  ]);
  const each = (draw: (x: number, y: number) => string) => centres.map(([x, y]) => draw(x!, y!)).join('');
  const arc = (to: number) => `a${radius} ${radius} 0 0 1 0 ${to}`;
  const dots = each((x, y) => `M${x} ${y - radius}${arc(2 * radius)}${arc(-2 * radius)}z`);
  const halves = each((x, y) => `M${x} ${y - radius}${arc(2 * radius)}z`);
  return [
    { class: `bar ${texture}`, path: dots },
    ...(texture === 'hatched' ? [{ class: 'bar full', path: halves }] : []),
  ];
}
