// Reading what a host page wrote. Each reader gives a valid value or `undefined`; the element decides what to say.
import type { Range } from '../content/facts.js';

/** A whole number from 1 to `max`. */
export const wholeNumber = (value: number, max: number): number | undefined =>
  Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;

/** `12` or `8-12`, both from 1 to `max`, the smaller first. */
export function wholeRange(value: string, max: number): Range | undefined {
  const match = /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/.exec(value);
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  return from >= 1 && from <= to && to <= max ? { min: from, max: to } : undefined;
}

/** A day of the calendar as `2026-10-01`. */
export function isoDate(value: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(value);
  // `2026-02-30` would otherwise roll over into March.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value) ? date : undefined;
}
