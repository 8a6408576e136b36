import type { LookArt } from '../look-art.js';

export const bun: LookArt = {
  look: 'bun',
  longTrousers: true,
  hairFromSide:
    'M-9-27a6 6 0 1 1 12 0a6 6 0 1 1-12 0ZM10-21Q5-20 3-11.5C2-14-3-14-3.5-10Q-4-3.5-7-3.5Q-10-4-12-9.5C-15-20-8-28.5 1.5-28.5Q10-28.5 12.5-22.5Q12.5-21 10-21Z',
  hairFromFront:
    'M-6-31a6 6 0 1 1 12 0a6 6 0 1 1-12 0ZM-12-12C-14-23-8-28.5 0-28.5S14-23 12-12Q10-19 0-23Q-10-19-12-12Z',
};
