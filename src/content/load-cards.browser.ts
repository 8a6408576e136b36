// How cards get what they show in our browser build: one file for each, by computed address, so that a page fetches
// what it shows and the bundle does not grow with the catalogue. rollup.config.mjs puts it in the place of load-cards.ts.
import type { Language } from '../generated/languages.js';
import type { CardItem, CardPhrases } from './card-item.js';
import { loadExerciseIds, loadFile, loadFileOf } from './load-file.browser.js';

export { loadExerciseIds };

export const loadCard = async (language: Language, id: string): Promise<CardItem | undefined> =>
  (await loadFileOf<{ item: CardItem }>(`${language}/cards/`, id))?.item;

export const loadCardPhrases = async (language: Language): Promise<CardPhrases> =>
  (await loadFile<{ phrases: CardPhrases }>(`${language}/phrases`)).phrases;
