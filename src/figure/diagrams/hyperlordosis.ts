// The curve of the low back, seen from the side at a wall: the usual one and a larger one, each with a lens on the gap
// and the hand in it. It shows a rough look at home, so its second mark is a question and no verdict.
import type { Shape } from '../shape.js';
import type { Panel } from './diagram.js';
import { band, placed, viewBox } from './shapes.js';

const head: readonly Shape[] = [
  {
    class: 'skin',
    path: 'M-6 8C-6 3-7 1-8 0C-11-3-12-7-12-13C-12-22-6-27 2-27C8-27 12-24 13-19C13-17 12-16 13-14S17-10 16-9 14-8 13-7C13-6 15-6 14-5S13-4 13-2 12 2 10 2 6 2 4 2C4 4 5 6 6 9',
  },
  { class: 'skin', path: 'M2-12C0-14-3-13-3-10S-1-6 0-6 3-10 2-12Z' },
  {
    class: 'hair',
    path: 'M-9-27a6 6 0 1 1 12 0a6 6 0 1 1-12 0ZM10-21C7-20 5-17 5-15L3-11C2-13-3-14-3-10C-4-8-4-5-6-4S-9-4-10-5C-12-8-13-11-13-14C-13-23-6-28 2-28C7-28 11-26 12-23C13-22 11-21 10-21Z',
  },
  { class: 'features', path: 'M7-17Q9-19 12-17M9-13V-12M13-5Q12-3 10-4' },
];
const shoe: readonly Shape[] = [
  { class: 'shoe', path: 'M39 223C36 226 35 231 36 236H73C74 232 71 230 66 229S52 224 48 223Z' },
];
const feet = [...placed('translate(4)', shoe), ...shoe];
const room: readonly Shape[] = [
  { class: 'wall', path: 'M-9-9H30V236H-9Z' },
  { class: 'floor', path: 'M-9 236H209V259H-9Z' },
];
const arm: readonly Shape[] = [
  { class: 'skin', path: 'M40 92C40 98 40 101 39 103L31 105V112L40 113C48 113 51 108 51 103V92Z' },
  { class: 'shirt', path: 'M36 80C35 73 39 70 43 70S51 75 51 82L52 95H39Z' },
];

interface Curve {
  readonly id: string;
  readonly shorts: string;
  readonly shirt: string;
  readonly spine: string;
  /** In the lens: the edge of the back, and where each vertebra lies. */
  readonly back: string;
  readonly waist: string;
  readonly vertebrae: readonly string[];
  readonly mark: Shape;
}

const circle = 'M-50 0A50 50 0 1 1 50 0 50 50 0 1 1-50 0Z';
const vertebra = 'M-10-6Q0-5 11-6 13 0 11 6 0 5-10 6-11 0-10-6ZM-14-2Q-21-2-23 2T-21 6L-14 3Z';
const lens = ({ back, waist, vertebrae }: Curve): Shape[] => [
  { class: 'lens', path: circle },
  { class: 'wall', path: 'M-30-40A50 50 0 0 0-30 40Z' },
  { class: 'shirt', path: `M-27-42${back}A50 50 0 1 0-27-42Z` },
  { class: 'shorts', path: waist },
  {
    class: 'skin',
    path: 'M-26-18h4a4 4 0 0 1 0 9h-4a4 4 0 0 1 0-9ZM-26-9h4a4 4 0 0 1 0 9h-4a4 4 0 0 1 0-9ZM-26 0h4a4 4 0 0 1 0 9h-4a4 4 0 0 1 0-9ZM-26 9h4a4 4 0 0 1 0 9h-4a4 4 0 0 1 0-9Z',
  },
  ...vertebrae.map((place, index) => ({ class: index < 5 ? 'bone focus' : 'bone', path: vertebra, transform: place })),
  { class: 'frame', path: circle },
];

const panel = (curve: Curve): Panel => ({
  id: curve.id,
  viewBox,
  shapes: [
    ...room,
    { class: 'shorts far', path: curve.shorts, transform: 'translate(4)' },
    ...feet,
    { class: 'shorts', path: curve.shorts },
    ...placed('translate(43 62)', head.slice(0, 1)),
    { class: 'shirt', path: curve.shirt },
    ...placed('translate(43 62)', head.slice(1)),
    ...arm,
    ...band('spine', curve.spine),
    ...band('zoom', 'M36 96L128 84M36 120L124 180M48 108a12 12 0 1 0-24 0a12 12 0 1 0 24 0Z'),
    ...placed('translate(140 132)', lens(curve)),
    curve.mark,
  ],
});

export const panels: readonly Panel[] = [
  panel({
    id: 'usual',
    shirt:
      'M38 66C33 69 30 74 30 82C30 92 34 98 34 107C35 113 32 118 31 124H57C58 116 55 108 55 100C57 92 57 84 54 77C52 72 49 69 48 66Z',
    shorts:
      'M31 121C29 127 29 136 32 142C35 152 36 162 36 172C36 180 34 188 35 198C35 208 39 216 39 226H48C48 214 49 204 50 194C51 186 52 182 52 176C54 164 58 150 58 138C58 130 58 126 57 121Z',
    spine: 'M44 60C42 68 37 74 37 86S42 102 42 110 40 120 37 127',
    back: 'C-27-28-17-18-17 0S-27 26-28 41',
    waist: 'M-25 27H42A50 50 0 0 1-28 41C-27 37-26 32-25 27Z',
    vertebrae: [
      'translate(10 -35)rotate(-8)',
      'translate(12 -20)rotate(-4)',
      'translate(13 -5)',
      'translate(12 10)rotate(6)',
      'translate(9 25)rotate(14)',
      'translate(3 39)rotate(26)',
    ],
    mark: { class: 'yes', path: 'M148 42l9 9 17-21' },
  }),
  panel({
    id: 'larger',
    shirt:
      'M38 66C33 69 30 74 30 81C30 90 38 97 40 106C41 113 36 118 33 124L63 128C66 120 63 112 60 104C58 96 58 86 55 78C53 73 49 69 48 66Z',
    shorts:
      'M34 119C28 125 28 137 31 143C34 152 37 160 38 171C38 180 36 188 36 198C37 208 39 216 39 226H48C48 214 50 204 51 194C52 186 53 182 53 176C55 164 60 152 62 140C63 132 64 128 63 124Z',
    spine: 'M44 60C42 68 37 74 37 84C37 94 47 102 47 110S43 122 38 126',
    back: 'C-27-26-3-18-3 0S-24 20-28 41',
    waist: 'M-17 24L41 28A50 50 0 0 1-28 41C-26 34-22 29-17 24Z',
    vertebrae: [
      'translate(18 -34)rotate(-20)',
      'translate(24 -20)rotate(-10)',
      'translate(27 -5)',
      'translate(26 10)rotate(12)',
      'translate(21 24)rotate(24)',
      'translate(11 36)rotate(40)',
    ],
    mark: { class: 'maybe', path: 'M150 34Q150 24 160 24T170 34Q170 40 160 44V50M160 60v1' },
  }),
];
