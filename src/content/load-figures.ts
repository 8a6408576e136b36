// How whoever draws gets the figures of an exercise, in a program that a bundler built or Node runs: by literal imports.
// The browser build has load-figures.browser.ts instead ("Two ways to load content", src/README.md).
import type { PackedFigures } from './exercise-figures.js';
import { loadOne } from './load-one.js';

/** The figures of an exercise, the same in every language; `undefined` when there is no such exercise. */
export const loadFigures = async (id: string): Promise<PackedFigures | undefined> =>
  loadOne((await import('../generated/figures/loaders.js')).exercises, id);
