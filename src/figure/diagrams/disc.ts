// A disc of the low back: healthy, worn and herniated. Above, two vertebrae cut down the middle; below, the disc
// between them, seen from above. The front of the body is to the right in both, so that they lie in line.
import type { Shape } from '../shape.js';
import type { Panel } from './diagram.js';
import { band, placed, viewBox } from './shapes.js';

// From the side, around the middle of the disc. A worn disc lets the vertebrae come closer, and they grow lips.
const body = (lip: number) =>
  `M-34-56Q0-51 33-57Q38-57 37-52Q29-34 ${36 + lip}-17Q${39 + lip}-10 ${32 + lip}-10Q0-15-${33 + lip}-10Q-${39 + lip}-10-${37 + lip}-17Q-29-34-38-51Q-39-56-34-56Z`;
const process = 'M-67-46Q-73-46-79-40L-110-28Q-119-24-118-14T-106-5L-75-11Q-67-13-66-24T-67-46Z';
const vertebrae = (closer: number, lip: number): Shape[] => [
  ...[closer, 66 - closer].map((y) => ({ class: 'bone', path: process, transform: `translate(0 ${y})` })),
  { class: 'bone', path: body(lip), transform: `translate(0 ${closer})` },
  { class: 'bone', path: body(lip), transform: `matrix(1 0 0 -1 0 ${-closer})` },
];
const canal = (hurt = '', dent = 0): Shape[] => [
  { class: 'sac', path: `M-43-58V-16C-43-6-${43 + dent}-6-${43 + dent} 0S-43 6-43 16V58H-64V-58Z` },
  ...band('nerve', 'M-59-57V57'),
  ...band('nerve', `M-53.5-57V-16C-53.5-6-${53.5 + dent / 2}-6-${53.5 + dent / 2} 0S-53.5 6-53.5 16V57`),
  ...band(`nerve${hurt}`, `M-48-57V-16C-48-6-${48 + dent}-6-${48 + dent} 0S-48 6-48 16V57`),
];
const ringsFromSide: Shape = {
  class: 'ring',
  path: 'M-31-7Q-35 0-31 7M-27-7Q-31 0-27 7M-23-8Q-26 0-23 8M31-7Q35 0 31 7M27-7Q31 0 27 7M23-8Q26 0 23 8',
};
const disc: Shape = { class: 'disc', path: 'M-35-9Q0-14 34-9Q38-9 38 0T34 9Q0 14-35 9Q-39 9-39 0T-35-9Z' };

// From above, around the middle of the disc.
const arch =
  'M-29-37C-42-34-50-42-54-50C-58-57-70-58-71-51C-72-42-66-34-70-24C-74-12-82-9-92-8C-106-8-118-9-118 0S-106 8-92 8C-82 9-74 12-70 24C-66 34-72 42-71 51C-70 58-58 57-54 50C-50 42-42 34-29 37V24H-42C-46 24-54 22-60 14C-66 6-66-6-60-14C-54-22-46-24-42-24H-29Z';
const outline =
  'M-31 0C-31-8-36-14-36-23C-36-38-19-46-3-46C21-46 36-26 36 0S21 46-3 46C-19 46-36 38-36 23C-36 14-31 8-31 0Z';
const root = (side: string) => `M-47${side}9C-42${side}18-42${side}26-42${side}34S-36${side}50-24${side}58`;
const pushedRoot = 'M-48 9C-52 16-57 22-57 31S-48 48-28 58';
const fromAbove = (hurtRoot?: string): Shape[] => [
  { class: 'bone', path: arch },
  ...band('nerve', root('-')),
  ...(hurtRoot ? band('nerve hurt', hurtRoot) : band('nerve', root(' '))),
  { class: 'sac', path: 'M-39 0C-39-11-42-17-48-17S-60-8-60 0S-54 17-48 17S-39 11-39 0Z' },
  { class: 'strand', path: 'M-45-9h0M-45 9h0M-49-3h0M-49 4h0M-54-6h0M-54 6h0' },
];
const rings = (worn: string): Shape[] => [
  { class: `disc${worn}`, path: outline },
  ...[0.87, 0.74, 0.61].map((size) => ({ class: `ring${worn}`, path: outline, transform: `scale(${size})` })),
];

const panel = (id: string, side: Shape[], above: Shape[]): Panel => ({
  id,
  viewBox,
  shapes: [...placed('translate(141 63)', side), ...placed('translate(141 188)', above)],
});

export const panels: readonly Panel[] = [
  panel(
    'healthy',
    [
      ...canal(),
      ...vertebrae(0, 0),
      disc,
      ringsFromSide,
      { class: 'nucleus', path: 'M-17 0C-17-10 17-10 17 0S-17 10-17 0Z' },
    ],
    [
      ...fromAbove(),
      ...rings(''),
      { class: 'nucleus', path: 'M-17 0C-17-12-10-22-1-22S18-14 18 0 9 22-1 22-17 12-17 0Z' },
    ],
  ),
  panel(
    'worn',
    [
      ...canal(),
      ...vertebrae(6, 5),
      { class: 'disc worn', path: 'M-38-3Q0-8 38-3Q43-3 43 0T38 3Q0 8-38 3Q-42 3-42 0T-38-3Z' },
      { class: 'nucleus worn', path: 'M-9 0C-9-4 9-4 9 0S-9 4-9 0Z' },
      { class: 'crack', path: 'M12 0l8-2 6 2 7-1M-12 1l-7-2-6 2-8-1' },
    ],
    [
      ...fromAbove(),
      ...rings(' worn'),
      { class: 'nucleus worn', path: 'M-9-2L-5-10 1-8 9-11 8-3 12 3 5 8 1 13-4 8-10 7Z' },
      { class: 'crack', path: 'M-10 6l-8 4-3 7-9 3M9-11l5-7 7-2 2-8M5 9l4 10-2 7 5 8' },
    ],
  ),
  panel(
    'herniated',
    [
      ...canal(' hurt', 8),
      ...vertebrae(0, 0),
      disc,
      ringsFromSide,
      {
        class: 'nucleus',
        path: 'M16 0C16-9-2-9-12-7C-20-5-26-3-33-4C-42-7-52-8-52 0S-42 7-33 4C-26 3-20 5-12 7C-2 9 16 9 16 0Z',
      },
      ...band('spark', 'M-70-9l-9-6M-72 0h-11M-70 9l-9 6'),
    ],
    [
      ...fromAbove(pushedRoot),
      ...rings(''),
      {
        class: 'nucleus',
        path: 'M17-2C17-14 9-21 0-21S-16-14-16-3C-16 6-20 11-26 15C-34 19-49 20-51 29S-40 41-31 36S-22 26-14 22C-8 19-2 22 5 19S17 8 17-2Z',
      },
      ...band('spark', 'M-64 23l-9-5M-66 33h-10M-61 43l-8 6'),
    ],
  ),
];
