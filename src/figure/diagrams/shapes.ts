// What the diagrams are put together from, beside paths of their own.
import type { Shape } from '../shape.js';

/** Upright, the same for every panel of every diagram: they line up beside each other and below each other. */
export const viewBox = '0 0 200 250';

/** Shapes that are drawn around a point of their own, somewhere else. */
export const placed = (place: string, shapes: readonly Shape[]): Shape[] =>
  shapes.map(({ transform = '', ...shape }) => ({ ...shape, transform: place + transform }));

/** A shape and its mirror image, for the two sides of a body. */
export const both = (shape: Shape): Shape[] => [shape, { ...shape, transform: 'scale(-1 1)' }];

/** A line that stands out from whatever it crosses: a nerve, a mark. */
export const band = (kind: string, path: string): Shape[] => [
  { class: `${kind} rim`, path },
  { class: kind, path },
];
