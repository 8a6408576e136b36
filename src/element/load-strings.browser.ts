// How elements get their strings in another language than English in our browser build: by computed address.
// rollup.config.mjs puts this file in the place of load-strings.ts.
import { loadFile } from '../content/load-file.browser.js';
import type { Language } from '../generated/languages.js';
import type { InterfaceStrings } from './interface-strings.js';

export const loadStrings = async (language: Language): Promise<InterfaceStrings> =>
  (await loadFile<{ templates: InterfaceStrings }>(`${language}/strings`)).templates;
