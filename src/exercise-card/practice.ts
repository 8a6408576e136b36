// What a reader does with one card: holds with the timer, counts sets and repetitions. Kept in memory only. Nothing
// here starts by itself; the interval runs only between the reader's start and the end of the hold.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExerciseId } from '../generated/exercise-ids.js';
import type { Dose } from '../content/facts.js';
import { largest, smallest } from '../content/dose-text.js';
import { CountChangeEvent, TimerEndEvent, TimerPauseEvent, TimerStartEvent, type TimerDetail } from './events.js';
import { HoldTimer, holdChoices, holdPhases, type Reading } from './hold-timer.js';

type Unit = 'sets' | 'repetitions';

export class Practice implements ReactiveController {
  /** How many sets and repetitions the reader has done. */
  readonly counts: Record<Unit, number> = { sets: 0, repetitions: 0 };
  /** The length of one hold, in seconds. */
  seconds = 0;
  /** Lengths to choose from, in seconds; empty where the exercise has no timed hold. */
  choices: readonly number[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  #exercise: ExerciseId | undefined;
  #dose: Dose | undefined;
  #timer: HoldTimer | undefined;
  #interval: ReturnType<typeof setInterval> | undefined;
  #prepared = '';
  #shown = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  // A card that left the page must not count on, nor be heard.
  hostDisconnected(): void {
    this.#interval !== undefined && this.pause();
  }

  /** Starts afresh for another exercise or another dose; does nothing when both are the same. */
  prepare(exercise: ExerciseId, dose: Dose): void {
    // A language change brings the same dose in another object.
    const key = exercise + JSON.stringify(dose);
    if (this.#prepared === key) return;
    this.#prepared = key;
    this.#stop();
    this.#exercise = exercise;
    this.#dose = dose;
    this.counts.sets = this.counts.repetitions = 0;
    const target = dose.hold?.target;
    if (target === undefined) {
      this.#timer = undefined;
      this.choices = [];
    } else {
      const own = [smallest(target), ...(dose.hold!.minimum ? [dose.hold!.minimum] : [])];
      this.choices = holdChoices(largest(target), own);
      this.#setLength(smallest(target));
    }
  }

  /** Where the hold stands now; `undefined` where the exercise has no timed hold. */
  get reading(): Reading | undefined {
    return this.#timer?.read(Date.now());
  }

  // Buttons call the next three without an object.
  readonly start = (): void => {
    this.#timer?.start(Date.now());
    // Four looks at the clock a second show every second in time; the time itself comes from the clock.
    this.#interval ??= setInterval(() => this.#look(), 250);
    this.#host.dispatchEvent(new TimerStartEvent(this.#detail()));
    this.#host.requestUpdate();
  };

  readonly pause = (): void => {
    this.#timer?.pause(Date.now());
    this.#stop();
    this.#host.dispatchEvent(new TimerPauseEvent(this.#detail()));
    this.#host.requestUpdate();
  };

  readonly reset = (): void => {
    this.#stop();
    this.#timer?.reset();
    this.#host.requestUpdate();
  };

  /** Chooses the length of one hold, in seconds, and sets the timer back. */
  choose(seconds: number): void {
    this.#stop();
    this.#setLength(seconds);
    this.#host.requestUpdate();
  }

  /** Counts one more (or one less). A further set starts its repetitions afresh. */
  count(unit: Unit, step: 1 | -1): void {
    const count = Math.max(0, this.counts[unit] + step);
    if (count === this.counts[unit]) return;
    this.counts[unit] = count;
    if (unit === 'sets' && step > 0) this.counts.repetitions = 0;
    this.#host.dispatchEvent(new CountChangeEvent({ exercise: this.#exercise!, unit, count }));
    this.#host.requestUpdate();
  }

  #setLength(seconds: number): void {
    this.seconds = seconds;
    this.#timer = new HoldTimer(holdPhases(seconds, this.#dose?.sides));
  }

  #look(): void {
    const { status, phase, left } = this.reading!;
    const shown = `${status} ${phase.kind} ${phase.side} ${left}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.requestUpdate();
    if (status === 'done') this.#finish();
  }

  #finish(): void {
    this.#stop();
    const { side: _, ...detail } = this.#detail();
    this.#host.dispatchEvent(new TimerEndEvent(detail));
    if (this.#dose?.repetitions) this.count('repetitions', 1);
  }

  #stop(): void {
    clearInterval(this.#interval);
    this.#interval = undefined;
  }

  #detail(): TimerDetail {
    const side = this.reading?.phase.side;
    return { exercise: this.#exercise!, seconds: this.seconds, ...(side && { side }) };
  }
}
