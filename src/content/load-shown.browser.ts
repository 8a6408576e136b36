// How elements get what they show of an item in our browser build: one file for each, by computed address.
// rollup.config.mjs puts this file in the place of load-shown.ts.
import type { Language } from '../generated/languages.js';
import { loadFile, loadFileOf } from './load-file.browser.js';
import type { ShownClaims } from './shown-claims.js';
import type { ShownFrame } from './shown-frame.js';
import type { ShownItem, ShownKind } from './shown-item.js';
import type { ShownGlossary, ShownWarnings } from './shown-warnings.js';

export const loadShown = async (kind: ShownKind, language: Language, id: string): Promise<ShownItem | undefined> =>
  (await loadFileOf<{ item: ShownItem }>(`${language}/${kind}/`, id, () => loadShownIds(kind)))?.item;

export const loadClaims = async (language: Language, about: string): Promise<ShownClaims | undefined> =>
  (await loadFileOf<{ item: ShownClaims }>(`${language}/claims/`, about, () => loadShownIds('claims')))?.item;

export const loadFrame = async (language: Language): Promise<ShownFrame> =>
  (await loadFile<{ item: ShownFrame }>(`${language}/frame`)).item;

export const loadWarnings = async (language: Language): Promise<ShownWarnings> =>
  (await loadFile<{ item: ShownWarnings }>(`${language}/warnings`)).item;

export const loadGlossary = async (language: Language): Promise<ShownGlossary> =>
  (await loadFile<{ item: ShownGlossary }>(`${language}/glossary`)).item;

export const loadShownIds = async (kind: ShownKind | 'claims'): Promise<readonly string[]> =>
  (await loadFile<{ shownIds: Readonly<Record<ShownKind | 'claims', readonly string[]>> }>('shown-ids')).shownIds[kind];
