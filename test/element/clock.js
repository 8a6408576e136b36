// The platform's clock in the test's hand: Date.now() moves only when the test says so. Intervals tick in real time.
import { waitUntil } from '@open-wc/testing';
import { find, textOf } from './cards.js';

/** Call it inside `describe`. */
export function stopClock() {
  const { now } = Date;
  let time = 0;
  beforeEach(() => {
    time = now();
    Date.now = () => time;
  });
  afterEach(() => {
    Date.now = now;
  });
  return {
    /** Lets so many seconds pass at once, like a tab that slept. */
    pass(seconds) {
      time += seconds * 1000;
    },
  };
}

/** What the clock of a card shows, such as `1:00`. */
export const clockFace = (card) => textOf(find(card, '[role="timer"]'));

/** Waits for the next look at the clock that shows `face`. */
export const untilClockShows = (card, face) =>
  waitUntil(() => clockFace(card) === face, `the clock should show ${face}, not ${clockFace(card)}`);
