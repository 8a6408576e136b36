// What makes one person differ from another, besides colours: hair and the length of the clothes.
import type { Look } from './figure-facts.js';

export interface LookArt {
  readonly look: Look;
  /** Paths around the base of the skull, facing right and facing the viewer. */
  readonly hairFromSide: string;
  readonly hairFromFront: string;
  readonly longSleeves?: boolean;
  readonly longTrousers?: boolean;
}
