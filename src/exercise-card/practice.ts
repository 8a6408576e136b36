// What a reader does with one card: holds with the timer, counts sets and repetitions. Kept in memory only. Nothing
// here starts by itself; the interval runs only between the reader's start and the end of the hold.
import type { ReactiveControllerHost } from 'lit';
import type { ExerciseId } from '../generated/exercise-ids.js';
import { smallest } from '../content/amount.js';
import type { CardItem } from '../content/card-item.js';
import { send } from '../element/events.js';
import type {} from './events.js';
import { holdChoices, holdPhases, readTimer, type Phase, type Reading } from './hold-timer.js';

/** What a button does: its name. Its value says by how much. */
export type PracticeAction = 'start' | 'pause' | 'reset' | 'lengthen' | 'sets' | 'repetitions';

export class Practice {
  /** How many sets and repetitions the reader has done. */
  readonly counts: Record<'sets' | 'repetitions', number> = { sets: 0, repetitions: 0 };
  /** The length of one hold, in seconds; 0 where the exercise has no timed hold. */
  seconds = 0;
  /** Time has run, now or before a pause. */
  begun = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #prepared = '';
  #exercise!: ExerciseId;
  #dose!: CardItem['dose'];
  #phases: readonly Phase[] = [];
  /** Milliseconds that the hold has run, up to the last look at the clock. */
  #ran = 0;
  #lookedAt = 0;
  #interval = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController({ hostDisconnected: () => this.leave() });
  }

  /** Starts afresh for another exercise or another dose; does nothing when both are the same. */
  prepare(exercise: ExerciseId, dose: CardItem['dose']): void {
    // A language change brings the same dose in another object.
    const key = exercise + JSON.stringify(dose);
    if (this.#prepared === key) return;
    this.#prepared = key;
    this.#exercise = exercise;
    this.#dose = dose;
    this.counts.sets = this.counts.repetitions = 0;
    this.#choose(smallest(dose.hold?.target ?? 0));
  }

  get running(): boolean {
    return this.#interval > 0;
  }

  /** Where the hold stands. */
  get reading(): Reading {
    return readTimer(this.#phases, this.#ran);
  }

  sets(by: number): void {
    this.count('sets', by);
  }

  repetitions(by: number): void {
    this.count('repetitions', by);
  }

  start(): void {
    if (!this.reading.left) this.#ran = 0;
    this.begun = true;
    this.#lookedAt = Date.now();
    // Four looks at the clock a second show every second in time; the time itself comes from the clock.
    this.#interval = window.setInterval(() => this.#look(), 250);
    this.#send('timer-start');
  }

  pause(): void {
    this.#stop();
    this.#send('timer-pause');
  }

  reset(): void {
    this.#stop();
    this.#ran = 0;
    this.begun = false;
    this.#host.requestUpdate();
  }

  /** A timer that nobody sees any more must not count on, nor be heard. */
  leave(): void {
    if (this.running) this.pause();
  }

  /** Counts one more (or one less, down to none). A further set starts its repetitions afresh. */
  count(unit: 'sets' | 'repetitions', step: number): void {
    const count = this.counts[unit] + step;
    if (count < 0) return;
    this.counts[unit] = count;
    if (unit === 'sets' && step > 0) this.counts.repetitions = 0;
    send(this.#host, 'count-change', { exercise: this.#exercise, unit, count });
    this.#host.requestUpdate();
  }

  /** Chooses the next longer or shorter hold that the dose allows, if there is one, and sets the timer back. */
  lengthen(by: number): void {
    const choices = holdChoices(this.#dose.hold!.target!);
    this.#choose(choices[choices.indexOf(this.seconds) + by] ?? this.seconds);
  }

  #choose(seconds: number): void {
    this.seconds = seconds;
    this.#phases = holdPhases(seconds, this.#dose.sides);
    this.reset();
  }

  // The wall clock goes on while a phone sleeps, which performance.now() need not (w3c/hr-time#115). A clock that is
  // set back must not give time away.
  #advance(): void {
    const now = Date.now();
    this.#ran += Math.max(0, now - this.#lookedAt);
    this.#lookedAt = now;
  }

  #look(): void {
    this.#advance();
    this.#host.requestUpdate();
    if (this.reading.left) return;
    this.#stop();
    this.#send('timer-end');
    if (this.#dose.repetitions) this.count('repetitions', 1);
  }

  #stop(): void {
    if (this.running) this.#advance();
    clearInterval(this.#interval);
    this.#interval = 0;
  }

  #send(type: 'timer-start' | 'timer-pause' | 'timer-end'): void {
    const { side } = this.reading.phase;
    send(this.#host, type, { exercise: this.#exercise, seconds: this.seconds, side });
    this.#host.requestUpdate();
  }
}
