// How cards get what they show in a program that a bundler built: by literal imports, which every bundler can follow.
// The browser build has load-cards.browser.ts instead ("Two ways to load content", src/README.md).
import { modules, type Language } from '../generated/languages.js';
import type { CardItem, CardPhrases } from './card-item.js';
import { loadOne } from './load-one.js';

/** One exercise as a card shows it; `undefined` when there is no such exercise. */
export const loadCard = async (language: Language, id: string): Promise<CardItem | undefined> =>
  (await loadOne((await modules[language].cards()).exercises, id))?.item;

/** What the cards of a language share. */
export const loadCardPhrases = async (language: Language): Promise<CardPhrases> =>
  (await modules[language].phrases()).phrases;

/** Every exercise id. */
export const loadExerciseIds = async (): Promise<readonly string[]> =>
  (await import('../generated/exercise-ids.js')).exerciseIds;
