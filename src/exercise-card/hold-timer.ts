// The hold timer as arithmetic on clock times: no ticks, no DOM, no words. Asked at any moment it says where the hold
// stands, so a tab that slept for a minute loses nothing.
import type { Sides } from '../content/facts.js';

/** The time to change sides, in seconds. It is ours: the source gives a hold for each side and no pause. */
export const switchSeconds = 10;

export type Side = 'left' | 'right';

/** A stretch of time: a hold, or the pause in which to switch sides. */
export interface Phase {
  readonly kind: 'hold' | 'switch';
  /** The side of a hold, or the side that comes after the pause. */
  readonly side?: Side;
  readonly seconds: number;
}

/** Something worth saying aloud. */
export interface Moment {
  readonly kind: 'start' | 'half' | 'last-seconds' | 'switch' | 'end';
  /** Seconds from the start of the timer, pauses not counted. */
  readonly at: number;
  readonly side?: Side;
  /** Seconds that are left of the phase. */
  readonly left: number;
}

export interface Reading {
  readonly status: 'idle' | 'running' | 'paused' | 'done';
  readonly phase: Phase;
  /** Whole seconds left of the phase, rounded up as people count. */
  readonly left: number;
  /** The last moment that was reached; `undefined` before the start. */
  readonly moment: Moment | undefined;
}

/** The phases of one hold: a single one, or one for each side with a pause between them. */
export function holdPhases(seconds: number, sides: Sides | undefined): Phase[] {
  if (sides !== 'right-then-left' && sides !== 'left-then-right') return [{ kind: 'hold', seconds }];
  const [first, second]: Side[] = sides === 'right-then-left' ? ['right', 'left'] : ['left', 'right'];
  return [
    { kind: 'hold', side: first!, seconds },
    { kind: 'switch', side: second!, seconds: switchSeconds },
    { kind: 'hold', side: second!, seconds },
  ];
}

export class HoldTimer {
  readonly phases: readonly Phase[];
  readonly #moments: readonly Moment[];
  /** Milliseconds run before the last start. */
  #ran = 0;
  #startedAt: number | undefined;

  constructor(phases: readonly Phase[]) {
    this.phases = phases;
    this.#moments = moments(phases);
  }

  /** @param now milliseconds of a clock that goes on while the device sleeps: `Date.now()` */
  start(now: number): void {
    if (this.read(now).status === 'done') this.reset();
    this.#startedAt ??= now;
  }

  pause(now: number): void {
    this.#ran = this.#elapsed(now);
    this.#startedAt = undefined;
  }

  reset(): void {
    this.#ran = 0;
    this.#startedAt = undefined;
  }

  read(now: number): Reading {
    const elapsed = this.#elapsed(now);
    const begun = elapsed > 0 || this.#startedAt !== undefined;
    let end = 0;
    let phase = this.phases[0]!;
    for (phase of this.phases) {
      end += phase.seconds;
      if (elapsed < end * 1000) break;
    }
    const left = Math.max(0, Math.ceil(end - elapsed / 1000));
    return {
      status: left === 0 ? 'done' : this.#startedAt !== undefined ? 'running' : begun ? 'paused' : 'idle',
      phase,
      left,
      moment: begun ? this.#moments.findLast(({ at }) => at * 1000 <= elapsed) : undefined,
    };
  }

  // A clock that was set back must not give time away.
  #elapsed(now: number): number {
    return this.#ran + (this.#startedAt === undefined ? 0 : Math.max(0, now - this.#startedAt));
  }
}

/** Short holds skip the half-way word: no two moments of a hold may come within five seconds of each other. */
function moments(phases: readonly Phase[]): Moment[] {
  let at = 0;
  const all: Moment[] = [];
  for (const { kind, side, seconds } of phases) {
    const say = (what: Moment['kind'], after: number) =>
      all.push({ kind: what, at: at + after, left: seconds - after, ...(side && { side }) });
    if (kind === 'switch') {
      say('switch', 0);
    } else {
      say('start', 0);
      if (seconds >= 20) say('half', Math.round(seconds / 2));
      if (seconds >= 10) say('last-seconds', seconds - 5);
    }
    at += seconds;
  }
  all.push({ kind: 'end', at, left: 0 });
  return all;
}

/** Lengths to choose from, longest first: the dose's own and shorter ones, never longer. In seconds. */
export function holdChoices(longest: number, own: readonly number[]): number[] {
  const shorter = [10, 15, 20, 30, 45, 60, 90, 120, 180, 240].filter((seconds) => seconds < longest);
  return [...new Set([longest, ...own, ...shorter])].sort((a, b) => b - a);
}
