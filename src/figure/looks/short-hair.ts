import type { LookArt } from '../look-art.js';

export const shortHair: LookArt = {
  look: 'short-hair',
  hairFromSide:
    'M10.5-20.5Q4.5-19.5 3-11.5C2-14-3-14-3.5-10Q-3.5-4.5-8.5-1C-11-4-13.5-8-13.5-13.5C-13-23-7-28.5 1.5-28.5Q11-28.5 13-22.5Q13.5-20.5 10.5-20.5Z',
  hairFromFront: 'M-12.5-11C-14-23-8-29 0-29S14-23 12.5-11Q10.5-14.5 9.5-20Q0-18-9.5-20Q-10.5-14.5-12.5-11Z',
};
