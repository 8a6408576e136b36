// How elements get what they show of an item, in a program that a bundler built: by literal imports. The browser build
// has load-shown.browser.ts instead ("Two ways to load content", src/README.md).
import { modules, type Language } from '../generated/languages.js';
import { loadOne } from './load-one.js';
import type { ShownClaims } from './shown-claims.js';
import type { ShownFrame } from './shown-frame.js';
import type { ShownItem, ShownKind } from './shown-item.js';
import type { ShownGlossary, ShownWarnings } from './shown-warnings.js';

/** One item as an element shows it; `undefined` when there is none with this id. */
export const loadShown = async (kind: ShownKind, language: Language, id: string): Promise<ShownItem | undefined> =>
  (await loadOne((await modules[language].shown())[kind], id))?.item;

/** The claims about one item; `undefined` when there are none. */
export const loadClaims = async (language: Language, about: string): Promise<ShownClaims | undefined> =>
  (await loadOne((await modules[language].claims()).claims, about))?.item;

/** What stands around every item: advice for all of its kind, and whose article it rests on. */
export const loadFrame = async (language: Language): Promise<ShownFrame> => (await modules[language].frame()).item;

/** Every warning sign. */
export const loadWarnings = async (language: Language): Promise<ShownWarnings> =>
  (await modules[language].warnings()).item;

/** What the terms of the glossary mean. */
export const loadGlossary = async (language: Language): Promise<ShownGlossary> =>
  (await modules[language].glossary()).item;

/** Every id of one kind, in the order of lists; for claims, the ids of the items that they are about. */
export const loadShownIds = async (kind: ShownKind | 'claims'): Promise<readonly string[]> =>
  (await import('../generated/shown-ids.js')).shownIds[kind];
