// An amount of a dose: one number, or the range that the source gives.
import type { Range } from './facts.js';

export type Amount = number | Range;

export const smallest = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.min);
export const largest = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.max);
