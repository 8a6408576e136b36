// Strain and sprain in a low back seen from behind, each with a lens: torn fibres in the muscle beside the spine, and a
// torn ligament between two vertebrae.
import type { Shape } from '../shape.js';
import type { Panel } from './diagram.js';
import { band, both, viewBox } from './shapes.js';
import { body, withLens } from './standing.js';

const person: readonly Shape[] = [
  ...body('skin deep'),
  ...both({ class: 'skin deep', path: 'M-18 28C-22 26-24 32-21 37S-17 40-17 36Z' }),
  {
    class: 'hair dark',
    path: 'M0 5C14 5 21 15 20 27S12 48 9 56Q0 58-9 56C-12 48-20 39-20 27S-14 5 0 5Z',
  },
];
const muscles: readonly Shape[] = both({
  class: 'muscle',
  path: 'M4 74C8 84 16 108 16 130S10 164 5 174Q4 120 4 74Z',
});
const fibres: readonly Shape[] = both({ class: 'fibre', path: 'M6 88C12 118 11 144 6 166' });
const bones: readonly Shape[] = [
  { class: 'bone', path: 'M-11 158H11L3 180Q0 184-3 180Z' },
  ...band('spine', 'M0 62V160'),
];

const panel = (id: string, at: number, tissue: readonly Shape[], lens: readonly Shape[]): Panel => ({
  id,
  viewBox,
  shapes: withLens(
    [...person, ...tissue],
    `M${at} 126L78 99M${at} 150L66 203M${at + 12} 138a12 12 0 1 0-24 0a12 12 0 1 0 24 0Z`,
    lens,
  ),
});

const edge =
  'M-38-41Q-29-46-27-37L-25-32Q-15-36-8-35T-8-27Q-16-28-22-24L-25-18Q-31-13-37-18Q-40-23-49-27A56 56 0 0 1-38-41Z';
const middle =
  'M-39-8Q-32-13-27-8L-25-4Q-15-8-8-7T-8 1Q-16 0-22 4L-25 10Q-31 15-37 10L-40 4Q-48 0-55 1A56 56 0 0 1-55-7Q-48-8-41-4Z';
const whole =
  'M0-17Q7-17 8-12L11-8Q28-16 38-12T38 0Q26-3 15 3L8 10Q0 15-8 10L-15 3Q-26-3-38 0T-38-12Q-28-16-11-8L-8-12Q-7-17 0-17Z';
const torn = 'M-8-19C-8-10-10-6-11-1L-7-6-3 1 1-6 6 0 11-4C9-9 8-12 8-19Z';

export const panels: readonly Panel[] = [
  panel(
    'strain',
    11,
    [...bones, ...muscles, ...fibres],
    [
      { class: 'bone', path: edge },
      { class: 'bone', path: edge, transform: 'scale(1 -1)' },
      { class: 'bone', path: middle },
      { class: 'bone', path: 'M-36 43C-10 46 16 46 41 38A56 56 0 0 1-36 43Z' },
      { class: 'tendon', path: 'M-4 32C0 38 0 43-4 49Q6 52 16 48C12 43 13 38 17 32Z' },
      {
        class: 'muscle',
        path: 'M-9-55C-15-32-15 0-10 22C-8 30-6 35-4 38Q6 41 15 38C24 32 32 22 35 9L26 4 28-1 17-3 6 1 12-8 21-7 23-14 36-12C37-26 33-40 27-49A56 56 0 0 0-9-55Z',
      },
      {
        class: 'fibre',
        path: 'M-3-55C-9-22-9 2 0 36M4-55C0-27-2 6 4 36M10-54C8-32 9-22 12-12M17-52C20-37 20-30 19-18M24-49C29-36 31-28 30-18M18 2C19 14 17 26 13 35M29 9C28 18 23 27 18 33',
      },
      ...band('tear', 'M35 9L26 4 28-1 17-3 6 1 12-8 21-7 23-14 36-12'),
      ...band('spark', 'M41-12l6-4M42-1h8M41 10l6 4'),
    ],
  ),
  panel(
    'sprain',
    0,
    [...muscles, ...fibres, ...bones],
    [
      { class: 'disc', path: 'M-30-6H30Q34 1 30 9H-30Q-34 1-30-6Z' },
      ...[-27, 29].map((y) => ({
        class: 'bone',
        path: 'M-29-20H29Q25 0 30 19H-30Q-25 0-29-20Z',
        transform: `translate(0 ${y})`,
      })),
      ...both({ class: 'ligament', path: 'M27-32Q32 0 29 24H36Q38 0 35-32Z' }),
      ...[-28, 30].map((y) => ({ class: 'bone', path: whole, transform: `translate(0 ${y})` })),
      { class: 'ligament', path: torn },
      { class: 'ligament', path: torn, transform: 'matrix(-1 0 0 -1 0 3)' },
      ...band('tear', 'M-11-1L-7-6-3 1 1-6 6 0 11-4M11 4L7 9 3 2-1 9-6 3-11 7'),
      { class: 'fibre', path: 'M-5-18C-4-13-6-9-7-6M4-18C4-12 5-8 6-4M5 21C4 16 6 12 7 9M-4 21C-4 15-5 11-6 7' },
      ...band('spark', 'M17-6l7-4M18 2h8M17 10l7 4M-17-6l-7-4M-18 2h-8M-17 10l-7 4'),
    ],
  ),
];
