// How the content API gets its items in a program that a bundler built or Node runs: by literal imports, which every
// bundler can follow. The browser build has load-items.browser.ts instead ("Two ways to load content", src/README.md).
import { modules, type Language } from '../generated/languages.js';
import type { Catalogue } from './catalogue.js';
import type { ExerciseItem } from './exercise-item.js';
import { loadOne } from './load-one.js';
import type { Shared } from './words.js';

/** Everything in one language, by kind and id. */
export const loadCatalogue = (language: Language): Promise<Catalogue> => modules[language].catalogue();

/** What the items of a language share. */
export const loadShared = (language: Language): Promise<Shared> => modules[language].shared();

/** One exercise; `undefined` when there is no such exercise. */
export const loadItem = async (language: Language, id: string): Promise<ExerciseItem | undefined> =>
  (await loadOne((await modules[language].items()).exercises, id))?.item;
