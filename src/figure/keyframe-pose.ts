// The pose of a keyframe: all that a still needs of the movement, which is in motion.ts.
import type { DrawnFigure, Pose } from './figure-facts.js';

/** The whole pose of a keyframe; what it leaves out comes from the first. */
export const keyframePose = ({ keyframes }: DrawnFigure, index: number): Pose => ({
  ...keyframes[0],
  ...keyframes[index],
});
