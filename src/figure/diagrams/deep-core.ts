// The muscles of the trunk from the front, each panel with a lens on a slice through the waist, its front below: the
// six-pack at the surface, and the deep muscles close to the spine.
import type { Shape } from '../shape.js';
import type { Panel } from './diagram.js';
import { band, both, viewBox } from './shapes.js';
import { body, withLens } from './standing.js';

const person: readonly Shape[] = [
  ...body('skin'),
  ...both({ class: 'skin', path: 'M-18 28C-22 26-24 32-21 37S-17 40-17 36Z' }),
  { class: 'skin', path: 'M-19 30C-19 46-11 57 0 57S19 46 19 30C19 15 11 8 0 8S-19 15-19 30Z' },
  { class: 'hair', path: 'M-19 34C-24 14-14 4 0 4S24 14 19 34C17 28 18 24 14 19C8 23-6 22-14 19C-18 24-17 28-19 34Z' },
  { class: 'features', path: 'M-8 32V34M8 32V34M-11 27Q-8 24-4 26M11 27Q8 24 4 26M0 34Q-3 41 1 41M-6 47Q0 51 6 47' },
];
const sixPack = 'M2 100H9Q13 100 13 104V110H2ZM2 113H13V123H2ZM2 126H13V136H2ZM2 139H12L7 160H2Z';

const slice = (surface: string, deep: string): Shape[] => [
  {
    class: 'fat',
    path: 'M0-36C8-42 20-44 30-40C44-34 51-18 51 0C50 24 30 41 0 41S-50 24-51 0C-51-18-44-34-30-40C-20-44-8-42 0-36Z',
  },
  { class: 'cavity', path: 'M0-24C24-26 42-18 42 0C42 22 28 33 0 33S-42 22-42 0C-42-18-24-26 0-24Z' },
  {
    class: 'muscle rest',
    path: 'M12 36C34 33 45 18 45 0C45-12 42-20 36-26L31-24C37-16 39-10 39 0C39 14 30 26 12 30H-12C-30 26-39 14-39 0C-39-10-37-16-31-24L-36-26C-42-20-45-12-45 0C-45 18-34 33-12 36Z',
  },
  ...both({ class: `muscle ${surface}`, path: 'M2 30Q16 30 22 27Q25 30 22 33Q14 38 2 38Z' }),
  ...both({ class: 'muscle rest', path: 'M17-34C25-40 34-36 35-29C33-24 24-22 19-24Z' }),
  {
    class: 'bone',
    path: 'M-4-17C-10-17-15-12-15-4S-8 9 0 9 15 4 15-4 10-17 4-17L8-19 21-20Q24-22 20-23L8-24 3-27 2-34Q0-37-2-34L-3-27-8-24-20-23Q-24-22-21-20L-8-19Z',
  },
  { class: 'sac', path: 'M-5-18H5Q4-23 0-23T-5-18Z' },
  ...both({ class: `muscle ${deep}`, path: 'M5-35C10-38 15-37 17-34L18-26H9L5-29Z' }),
  ...both({ class: `muscle ${deep}`, path: 'M18-13C22-18 30-14 30-5S24 8 19 5 14-8 18-13Z' }),
  ...both({ class: `muscle ${deep}`, path: 'M24-19C28-23 34-22 37-17S36-10 33-10 24-14 24-19Z' }),
];
const waist = 'M26 127L66 103M26 131L66 200M-26 129a26 5 0 1 0 52 0a26 5 0 1 0-52 0Z';

const panel = (id: string, muscles: readonly Shape[], lens: readonly Shape[]): Panel => ({
  id,
  viewBox,
  shapes: withLens([...person, ...muscles], waist, lens),
});

export const panels: readonly Panel[] = [
  panel('surface', both({ class: 'muscle focus', path: sixPack }), slice('focus', 'rest')),
  panel(
    'deep',
    [
      { class: 'bone', path: 'M-11 158H11L3 180Q0 184-3 180Z' },
      ...band('spine', 'M0 64V160'),
      ...both({ class: 'muscle focus', path: 'M10 112Q17 112 20 115 18 130 22 146 16 152 11 148Z' }),
      ...both({
        class: 'muscle focus',
        path: 'M4 102C9 108 12 124 14 142C15 154 22 166 21 178C14 174 9 164 8 152Q4 140 4 102Z',
      }),
      { class: 'ghost', path: 'M-14 102Q-14 98-10 98H10Q14 98 14 102V138L8 162H-8L-14 138Z' },
    ],
    slice('rest', 'focus'),
  ),
];
