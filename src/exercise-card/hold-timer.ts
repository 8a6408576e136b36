// The hold timer as arithmetic: which phase a hold is in after so much time, how much is left, what is worth saying.
// No ticks, no DOM, no words: asked at any moment it knows, so a tab that slept for a minute loses nothing.
import { largest, smallest, type Amount } from '../content/amount.js';
import type { Sides } from '../content/facts.js';
import { sidesInTurn, type Side } from './practice-state.js';

/** The time to change sides, in seconds. It is ours: the source gives a hold for each side and no pause. */
export const switchSeconds = 10;

/** A stretch of time: a hold, or the pause in which to switch sides. */
export interface Phase {
  readonly kind: 'hold' | 'switch';
  /** The side of a hold, or the side that comes after the pause. */
  readonly side?: Side | undefined;
  readonly seconds: number;
}

export interface Reading {
  readonly phase: Phase;
  /** Whole seconds left of the phase, rounded up as people count. */
  readonly left: number;
  /** The last thing worth saying aloud. */
  readonly moment: 'start' | 'half' | 'last-seconds' | 'switch' | 'end';
}

/** The phases of one hold: a single one, or one for each side with a pause between them. */
export function holdPhases(seconds: number, sides: Sides | undefined): readonly Phase[] {
  const [first, second] = sidesInTurn(sides);
  if (!second) return [{ kind: 'hold', seconds }];
  return [
    { kind: 'hold', side: first, seconds },
    { kind: 'switch', side: second, seconds: switchSeconds },
    { kind: 'hold', side: second, seconds },
  ];
}

/** Where a hold stands after `ran` milliseconds. */
export function readTimer(phases: readonly Phase[], ran: number): Reading {
  let past = ran / 1000;
  let phase = phases[0]!;
  for (const next of phases) {
    past -= phase === next ? 0 : phase.seconds;
    phase = next;
    if (past < phase.seconds) break;
  }
  return { phase, left: Math.max(0, Math.ceil(phase.seconds - past)), moment: moment(phase, past) };
}

// Short holds skip some words: no two may come within five seconds of each other.
function moment({ kind, seconds }: Phase, past: number): Reading['moment'] {
  if (past >= seconds) return 'end';
  if (kind === 'switch') return 'switch';
  if (seconds >= 10 && past >= seconds - 5) return 'last-seconds';
  return seconds >= 20 && past >= seconds / 2 ? 'half' : 'start';
}

/** Lengths to choose from in seconds, shortest first: those of the dose and shorter ones, never longer. */
export const holdChoices = (target: Amount): readonly number[] =>
  [...new Set([10, 20, 30, 45, 60, 90, 120, 180, 240, 300, smallest(target), largest(target)])]
    .filter((seconds) => seconds <= largest(target))
    .sort((a, b) => a - b);
