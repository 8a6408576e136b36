// The window through which a picture is seen: 3 wide to 2 high.
import type { DrawnFigure } from './figure-facts.js';
import { number } from './outline.js';

/** The `viewBox` of a figure's SVG. From above, the middle of the body's plane is the middle of the picture. */
export function viewBox({ frame, view }: DrawnFigure): string {
  const { centre, width, floor = 0.8 } = frame;
  const height = (width * 2) / 3;
  return [centre - width / 2, -height * (view === 'above' ? 0.5 : floor), width, height].map(number).join(' ');
}

/**
 * The `transform` of the group around all shapes: none, or the mirror image that shows the body's other side.
 * `mirrored` asks for the other side of what the figure shows by itself.
 */
export const mirrorTransform = (figure: DrawnFigure, mirrored = false): string =>
  mirrored === Boolean(figure.mirrored) ? '' : `matrix(-1 0 0 1 ${2 * figure.frame.centre} 0)`;
