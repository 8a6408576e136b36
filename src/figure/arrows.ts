// Arrows that show in a still picture which way the movement goes.
import type { DrawnKeyframe } from './figure-facts.js';
import { along } from './geometry.js';
import { line, pair } from './outline.js';
import type { Shape } from './shape.js';

export const arrowShapes = ({ arrows = [] }: DrawnKeyframe): Shape[] =>
  arrows.map(({ from, via, to }) => {
    const backwards = (Math.atan2(via[1] - to[1], via[0] - to[0]) * 180) / Math.PI;
    const head = line([along(to, backwards - 29, 7), to, along(to, backwards + 29, 7)]);
    return { class: 'arrow', path: `M${pair(from)}Q${pair(via)} ${pair(to)}${head}` };
  });
