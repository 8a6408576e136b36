// The events of <exercise-card>. Hosts may log them; the library stores nothing. Types only.
import type { ExerciseId } from '../generated/exercise-ids.js';

/** What the hold timer was doing. */
export interface TimerDetail {
  readonly exercise: ExerciseId;
  /** The length of one hold, in seconds. */
  readonly seconds: number;
  /** The side of the body that it is on; `undefined` where the exercise has no sides. */
  readonly side: 'left' | 'right' | undefined;
}

/** How far the reader has counted. */
export interface CountDetail {
  readonly exercise: ExerciseId;
  readonly unit: 'sets' | 'repetitions';
  readonly count: number;
}

/** The reader started the timer or went on after a pause. */
export type TimerStartEvent = CustomEvent<TimerDetail>;

/** The reader paused the timer. */
export type TimerPauseEvent = CustomEvent<TimerDetail>;

/** The hold is over, on both sides where there are two. */
export type TimerEndEvent = CustomEvent<TimerDetail>;

/** The reader counted a set or a repetition, or a hold was counted as one. */
export type CountChangeEvent = CustomEvent<CountDetail>;

declare module '../element/events.js' {
  interface EventDetails {
    'timer-start': TimerDetail;
    'timer-pause': TimerDetail;
    'timer-end': TimerDetail;
    'count-change': CountDetail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timer-start': TimerStartEvent;
    'timer-pause': TimerPauseEvent;
    'timer-end': TimerEndEvent;
    'count-change': CountChangeEvent;
  }
}
