// One pose of a figure → everything that is drawn, from behind to before.
import { bodyShapes } from './body.js';
import type { DrawnFigure, Pose } from './figure-facts.js';
import type { LookArt } from './look-art.js';
import { background, foreground } from './props.js';
import type { Shape } from './shape.js';
import { skeleton } from './skeleton.js';

/**
 * The shapes of a figure in a pose. For one figure and one look they are always the same ones in the same order; put
 * them in one group with `mirrorTransform(figure, …)`.
 */
export function drawFigure(figure: DrawnFigure, pose: Pose, look: LookArt): Shape[] {
  const posed = skeleton(figure, pose);
  return [
    ...background(figure, pose, posed),
    ...bodyShapes(figure, pose, posed, look),
    ...foreground(figure, pose, posed),
  ];
}
