// The movement of a figure: from its first keyframe to its last and back, each reached in `move` and kept for `hold`.
import type { DrawnFigure, Pose } from './figure-facts.js';
import { keyframePose } from './keyframe-pose.js';

/** The pose at a position: 0 is the first keyframe, 1 the second, and 0.5 half-way between. */
export function poseAt(figure: DrawnFigure, position: number): Pose {
  const last = figure.keyframes.length - 1;
  const index = Math.max(0, Math.min(Math.floor(position), last - 1));
  return mix(keyframePose(figure, index), keyframePose(figure, Math.min(index + 1, last)), position - index);
}

/** Every number on the straight line between two poses: limbs keep their length, pinned hands and feet their place. */
function mix<Value>(from: Value, to: Value, part: number): Value {
  if (typeof from === 'number') return (from + ((to as number) - from) * part) as Value;
  if (typeof from !== 'object') return from;
  const mixed = Object.entries(from as object).map(([key, value]) => [
    key,
    mix(value, (to as Record<string, unknown>)[key] ?? value, part),
  ]);
  return (Array.isArray(from) ? mixed.map(([, value]) => value) : Object.fromEntries(mixed)) as Value;
}

/** Seconds from the first keyframe to the last and back. */
export const runSeconds = ({ keyframes, timing }: DrawnFigure): number =>
  2 * (keyframes.length - 1) * (timing.move + timing.hold);

/** The position after so many seconds, again and again. Each movement starts and ends gently. */
export function positionAt(figure: DrawnFigure, seconds: number): number {
  const { move, hold } = figure.timing;
  const last = figure.keyframes.length - 1;
  const steps = (seconds / (move + hold)) % (2 * last);
  const step = Math.floor(steps);
  const part = Math.min(1, ((steps - step) * (move + hold)) / move);
  const position = step + part * part * (3 - 2 * part);
  return last - Math.abs(last - position);
}
