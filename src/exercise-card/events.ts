// The events of <exercise-card>. They bubble and cross shadow roots; hosts may log them, the library stores nothing.
import type { ExerciseId } from '../generated/exercise-ids.js';

/** What the hold timer was doing. */
export interface TimerDetail {
  readonly exercise: ExerciseId;
  /** The length of one hold, in seconds. */
  readonly seconds: number;
  /** The side of the body; missing where the exercise has no sides or both are done. */
  readonly side?: 'left' | 'right';
}

/** How far the reader has counted. */
export interface CountDetail {
  readonly exercise: ExerciseId;
  readonly unit: 'sets' | 'repetitions';
  readonly count: number;
}

const options = <Detail>(detail: Detail) => ({ bubbles: true, composed: true, detail });

/** The reader started the timer or went on after a pause. */
export class TimerStartEvent extends CustomEvent<TimerDetail> {
  constructor(detail: TimerDetail) {
    super('timer-start', options(detail));
  }
}

/** The reader paused the timer. */
export class TimerPauseEvent extends CustomEvent<TimerDetail> {
  constructor(detail: TimerDetail) {
    super('timer-pause', options(detail));
  }
}

/** The hold is over, on both sides where there are two. */
export class TimerEndEvent extends CustomEvent<TimerDetail> {
  constructor(detail: TimerDetail) {
    super('timer-end', options(detail));
  }
}

/** The reader counted a set or a repetition, or a hold was counted as one. */
export class CountChangeEvent extends CustomEvent<CountDetail> {
  constructor(detail: CountDetail) {
    super('count-change', options(detail));
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
