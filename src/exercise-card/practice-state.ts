// Where the practice of one card stands, for the templates; and where it stands before the reader has pressed anything.
// What counts and measures is practice.ts, loaded at the first press.
import { smallest } from '../content/amount.js';
import type { CardItem } from '../content/card-item.js';
import type { CardView } from './card.js';

/** What a button of the practice does: its name. Its value says by how much. */
export type PracticeAction = 'start' | 'pause' | 'reset' | 'lengthen' | 'sets' | 'repetitions';

export interface PracticeState {
  /** How many sets and repetitions the reader has done. */
  readonly counts: Readonly<Record<'sets' | 'repetitions', number>>;
  /** The length of one hold, in seconds; 0 where the exercise has no timed hold. */
  readonly seconds: number;
  /** What the clock shows, in seconds. */
  readonly left: number;
  readonly running: boolean;
  /** The line above the clock, once it says more than what is held. */
  status?(view: CardView): string;
}

export function untouched({ hold }: CardItem['dose']): PracticeState {
  const seconds = smallest(hold?.target ?? 0);
  return { counts: { sets: 0, repetitions: 0 }, seconds, left: seconds, running: false };
}

export type Side = 'left' | 'right';

/** The sides of a hold in turn; none where the dose gives no order. */
export const sidesInTurn = (sides: CardItem['dose']['sides'] = 'both'): readonly [first: Side, second: Side] | [] => {
  const [first, second] = sides.split('-then-');
  return second ? [first as Side, second as Side] : [];
};
