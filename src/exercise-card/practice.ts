// What a reader does with one card: holds with the timer, counts sets and repetitions. Loaded at the first press and kept
// in memory only. The interval runs only between the reader's start and the end of the hold.
import type { ReactiveControllerHost } from 'lit';
import type { ExerciseId } from '../generated/exercise-ids.js';
import type { CardItem } from '../content/card-item.js';
import { send } from '../element/events.js';
import type { CardView } from './card.js';
import type {} from './events.js';
import { holdChoices, holdPhases, readTimer, type Phase, type Reading } from './hold-timer.js';
import { momentText, phaseText } from './practice-speech.js';
import { untouched, type PracticeState } from './practice-state.js';

export class Practice implements PracticeState {
  readonly counts: Record<'sets' | 'repetitions', number> = { sets: 0, repetitions: 0 };
  seconds = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #prepared = '';
  #exercise!: ExerciseId;
  #dose!: CardItem['dose'];
  #phases: readonly Phase[] = [];
  /** Milliseconds that the hold has run, up to the last look at the clock. */
  #ran = 0;
  #lookedAt = 0;
  #interval = 0;
  /** Time has run, now or before a pause. */
  #begun = false;

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
    this.#choose(untouched(dose).seconds);
  }

  get running(): boolean {
    return this.#interval > 0;
  }

  get left(): number {
    return this.#reading.left;
  }

  status(view: CardView): string {
    return this.#begun ? momentText(view, this.#reading) : phaseText(view, this.#reading.phase);
  }

  /** Where the hold stands. */
  get #reading(): Reading {
    return readTimer(this.#phases, this.#ran);
  }

  sets(by: number): void {
    this.count('sets', by);
  }

  repetitions(by: number): void {
    this.count('repetitions', by);
  }

  start(): void {
    // Two quick presses come before the button says something else.
    if (this.running) return;
    if (!this.left) this.#ran = 0;
    this.#begun = true;
    this.#lookedAt = Date.now();
    // Four looks at the clock a second show every second in time; the time itself comes from the clock.
    this.#interval = window.setInterval(() => this.#look(), 250);
    this.#send('timer-start');
  }

  pause(): void {
    if (!this.running) return;
    this.#stop();
    this.#send('timer-pause');
  }

  reset(): void {
    this.#stop();
    this.#ran = 0;
    this.#begun = false;
    this.#host.requestUpdate();
  }

  /** A timer that nobody sees any more must not count on, nor be heard. */
  leave(): void {
    this.pause();
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
    if (this.left) return;
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
    const { side } = this.#reading.phase;
    send(this.#host, type, { exercise: this.#exercise, seconds: this.seconds, side });
    this.#host.requestUpdate();
  }
}
