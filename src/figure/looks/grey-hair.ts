import type { LookArt } from '../look-art.js';
import { shortHair } from './short-hair.js';

export const greyHair: LookArt = { ...shortHair, look: 'grey-hair', longTrousers: true };
