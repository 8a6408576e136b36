// How content reaches a program that is built by a bundler or run by Node: by literal imports, which every bundler
// can follow. The browser bundle replaces this file by load.browser.ts (see "Two ways to load content" in src/README.md).
import { modules, type Language } from '../generated/languages.js';
import type { CardItem, CardPhrases } from './card-item.js';
import type { ExerciseItem } from './exercise-item.js';
import type { Shared } from './words.js';

/** Every exercise in one language, by id, for the content API. */
export const loadCatalogue = async (language: Language): Promise<Readonly<Record<string, ExerciseItem>>> =>
  (await modules[language].catalogue()).exercises;

/** What the items of a language share, for the content API. */
export const loadShared = (language: Language): Promise<Shared> => modules[language].shared();

/** One exercise for the content API; `undefined` when there is no such exercise. */
export const loadItem = async (language: Language, id: string): Promise<ExerciseItem | undefined> =>
  loadOne((await modules[language].items()).exercises, id);

/** One exercise as a card shows it; `undefined` when there is no such exercise. */
export const loadCard = async (language: Language, id: string): Promise<CardItem | undefined> =>
  loadOne((await modules[language].cards()).exercises, id);

/** What the cards of a language share. */
export const loadCardPhrases = async (language: Language): Promise<CardPhrases> =>
  (await modules[language].phrases()).phrases;

/** Every exercise id. */
export const loadExerciseIds = async (): Promise<readonly string[]> =>
  (await import('../generated/exercise-ids.js')).exerciseIds;

const loadOne = async <Item>(loaders: Readonly<Record<string, () => Promise<{ item: Item }>>>, id: string) =>
  Object.hasOwn(loaders, id) ? (await loaders[id]!()).item : undefined;
