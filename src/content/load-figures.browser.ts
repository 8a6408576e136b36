// How whoever draws gets the figures of an exercise in our browser build: one file for each, by computed address.
// rollup.config.mjs puts this file in the place of load-figures.ts.
import type { PackedFigures } from './exercise-figures.js';
import { loadFileOf } from './load-file.browser.js';

export const loadFigures = (id: string): Promise<PackedFigures | undefined> => loadFileOf('figures/', id);
