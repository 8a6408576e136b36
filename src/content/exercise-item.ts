// One exercise in one language as it travels: its facts and its words. What it shares with others is in words.ts, Shared.
import type { ExerciseFacts } from './facts.js';
import type { ExerciseWords } from './words.js';

export interface ExerciseItem {
  readonly facts: ExerciseFacts;
  readonly words: ExerciseWords;
}
