// How content reaches a page that loads our browser bundle: one file per item and language, by computed address, so
// that a page fetches what it shows and the bundle does not grow with the catalogue. rollup.config.mjs puts this file
// in the place of load.ts.
import type { Language } from '../generated/languages.js';
import type { CardItem, CardPhrases } from './card-item.js';
import type { ExerciseItem } from './exercise-item.js';
import type { Shared } from './words.js';

const load = (path: string) => import(new URL(path, import.meta.url).href);

export const loadCatalogue = async (language: Language): Promise<Readonly<Record<string, ExerciseItem>>> =>
  ((await load(`./${language}/catalogue.js`)) as { exercises: Record<string, ExerciseItem> }).exercises;

export const loadShared = async (language: Language): Promise<Shared> =>
  (await load(`./${language}/shared.js`)) as Shared;

export const loadItem = (language: Language, id: string): Promise<ExerciseItem | undefined> =>
  loadOne(`./${language}/items/`, id);

export const loadCard = (language: Language, id: string): Promise<CardItem | undefined> =>
  loadOne(`./${language}/cards/`, id);

export const loadCardPhrases = async (language: Language): Promise<CardPhrases> =>
  ((await load(`./${language}/phrases.js`)) as { phrases: CardPhrases }).phrases;

export const loadExerciseIds = async (): Promise<readonly string[]> =>
  ((await load('./exercise-ids.js')) as { exerciseIds: readonly string[] }).exerciseIds;

async function loadOne<Item>(folder: string, id: string): Promise<Item | undefined> {
  // An id becomes part of an address here, so nothing but the form of an id may pass.
  if (!/^[a-z][a-z-]*$/.test(id)) return undefined;
  try {
    return ((await load(`${folder}${id}.js`)) as { item: Item }).item;
  } catch (error) {
    if ((await loadExerciseIds()).includes(id)) throw error;
    return undefined;
  }
}
