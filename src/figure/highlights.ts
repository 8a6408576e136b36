// Which part of the body a region is, and the lens that points it out: a muscle's belly along one side of a chain.
import type { Region } from './figure-facts.js';
import { between } from './geometry.js';
import { closedCurve, line } from './outline.js';
import type { Shape } from './shape.js';
import { edge, stationAt, type Chain, type Side } from './skin.js';

type Host = 'torso' | 'leg' | 'arm';

/** Distances along the chain of the host, its side (1 front, −1 back), and how thick the belly is. */
const regions: Record<Region, readonly [Host, from: number, to: number, Side, thickness: number]> = {
  'low-back': ['torso', 36, 54, -1, 8],
  'upper-back': ['torso', 9, 34, -1, 8],
  abdominals: ['torso', 24, 54, 1, 9],
  flank: ['torso', 24, 54, -1, 10],
  buttock: ['leg', 4, 28, -1, 12],
  'hip-flexors': ['leg', 2, 22, 1, 8],
  hamstrings: ['leg', 30, 63, -1, 10],
  quadriceps: ['leg', 22, 60, 1, 10],
  calf: ['leg', 68, 99, -1, 8],
  shoulder: ['arm', -4, 21, 1, 7],
};

/** The regions on one part of the body, each with its fibres. */
export const highlightShapes = (host: Host, chain: Chain, highlights: readonly Region[]): Shape[] =>
  highlights.flatMap((region) => {
    const [part, from, to, side, thickness] = regions[region];
    if (part !== host) return [];
    const parts = Array.from({ length: 9 }, (_, index) => index / 8);
    const stations = parts.map((part) => stationAt(chain.profile, from + (to - from) * part));
    const across = edge(chain, stations, side).map(({ onBone, point }, index) => {
      const belly = Math.sin(Math.PI * parts[index]!) * thickness;
      const width = Math.hypot(point[0] - onBone[0], point[1] - onBone[1]);
      return (part: number) => between(point, onBone, (0.8 + belly * part) / width);
    });
    const lengthwise = (part: number) => across.slice(1, -1).map((at) => at(part));
    return [
      { class: 'highlight', path: closedCurve([...across.map((at) => at(0)), ...lengthwise(1).reverse()]) },
      { class: 'fibres', path: [0.25, 0.5, 0.75].map((part) => line(lengthwise(part))).join('') },
    ];
  });
