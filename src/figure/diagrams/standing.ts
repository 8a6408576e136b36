// The body of somebody who stands, from behind or before, down to the thighs and around the middle of the spine; and
// the lens that shows a part of it larger.
import type { Shape } from '../shape.js';
import { band, both, placed } from './shapes.js';

export const body = (skin: string): Shape[] => [
  ...both({ class: skin, path: 'M-33 202C-32 220-30 236-28 259H-5C-4 236-4 220-3 202Z' }),
  ...both({
    class: skin,
    path: 'M-41 98C-42 108-43 118-44 128C-47 142-49 154-49 164C-52 174-51 184-46 187S-40 182-41 174C-39 160-36 142-34 126L-30 98Z',
  }),
  { class: skin, path: 'M-9 44V64Q-11 70-16 72H16Q11 70 9 64V44Z' },
  { class: 'shorts', path: 'M-30 159C-31 168-33 178-34 188L-36 210H-3L0 192 3 210H36L34 188C33 178 31 168 30 159Z' },
  {
    class: 'shirt',
    path: 'M-11 65C-15 71-24 71-32 75C-38 78-41 84-42 90L-44 104Q-36 108-29 106L-27 97C-26 112-24 118-24 128C-25 140-28 148-30 160H30C28 148 25 140 24 128C24 118 26 112 27 97L29 106Q36 108 44 104L42 90C41 84 38 78 32 75C24 71 15 71 11 65Q0 71-11 65Z',
  },
];

const circle = 'M-56 0A56 56 0 1 1 56 0 56 56 0 1 1-56 0Z';

/** A person and the lens on the place that a ring marks. */
export const withLens = (person: readonly Shape[], zoom: string, lens: readonly Shape[]): Shape[] => [
  ...placed('translate(54)', [...person, ...band('zoom', zoom)]),
  ...placed('translate(141 154)', [{ class: 'lens', path: circle }, ...lens, { class: 'frame', path: circle }]),
];
