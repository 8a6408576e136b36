import type { LookArt } from '../look-art.js';

export const headscarf: LookArt = {
  look: 'headscarf',
  longSleeves: true,
  longTrousers: true,
  hairFromSide:
    'M11-21.5C5-17 5-5 10.5 .5Q13 2.5 12 4.5Q10.5 8 11.5 12.5Q0 18-12 14.5C-14.5 9-13 5-13.5 1C-16-12-14-29 0-29.5Q9-29.5 12.5-23.5Q12.5-22.5 11-21.5ZM10.5 .5Q0 2-6-7M12 4.5Q0 7-10-1',
  hairFromFront:
    'M-13-8C-15-24-8-29.5 0-29.5S15-24 13-8Q10 4 11 12H-11Q-10 4-13-8ZM-9-13C-9-3-5 1 0 1S9-3 9-13 5-22.5 0-22.5-9-20-9-13Z',
};
