// How the content API gets its items in our browser build: one file for each, by computed address.
// rollup.config.mjs puts this file in the place of load-items.ts.
import type { Language } from '../generated/languages.js';
import type { Catalogue } from './catalogue.js';
import type { ExerciseItem } from './exercise-item.js';
import { loadFile, loadFileOf } from './load-file.browser.js';
import type { Shared } from './words.js';

export const loadCatalogue = (language: Language): Promise<Catalogue> => loadFile(`${language}/catalogue`);

export const loadShared = (language: Language): Promise<Shared> => loadFile(`${language}/shared`);

export const loadItem = async (language: Language, id: string): Promise<ExerciseItem | undefined> =>
  (await loadFileOf<{ item: ExerciseItem }>(`${language}/items/`, id))?.item;
