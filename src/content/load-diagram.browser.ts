// How elements get a diagram with its words in our browser build: one file for each, by computed address.
// rollup.config.mjs puts this file in the place of load-diagram.ts.
import type { Language } from '../generated/languages.js';
import type { Diagram } from './load-diagram.js';
import { loadFile } from './load-file.browser.js';

export const loadDiagram = (language: Language, id: string): Promise<Diagram> => loadFile(`${language}/diagrams/${id}`);
