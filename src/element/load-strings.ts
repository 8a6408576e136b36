// How elements get their strings in another language than English, in a program that a bundler built: by literal
// imports. The browser build has load-strings.browser.ts instead ("Two ways to load content", src/README.md).
import { modules, type Language } from '../generated/languages.js';
import type { InterfaceStrings } from './interface-strings.js';

export const loadStrings = async (language: Language): Promise<InterfaceStrings> =>
  (await modules[language].strings!()).templates;
