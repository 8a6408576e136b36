// The items that a page has loaded for its elements, each with what stands around all items of its language.
import type { Language } from '../content/language.js';
import { loadClaims, loadFrame, loadGlossary, loadShown } from '../content/load-shown.js';
import type { ShownClaims } from '../content/shown-claims.js';
import type { ShownFrame } from '../content/shown-frame.js';
import type { ShownItem, ShownKind } from '../content/shown-item.js';
import type { ShownGlossary } from '../content/shown-warnings.js';
import { stored } from './store.js';

/** An item with what stands around it. */
export interface StoredItem {
  readonly item: ShownItem;
  readonly frame: ShownFrame;
  readonly glossary: ShownGlossary;
}

const shared = new Map<Language, Omit<StoredItem, 'item'>>();

/** The item if it is here already, a promise while it loads, and the reason if it cannot be had. */
export const storedItem = (kind: ShownKind, language: Language, id: string): Promise<void> | StoredItem | Error =>
  stored(`${kind}/${language}/${id}`, async () => {
    const [item, around] = await Promise.all([loadShown(kind, language, id), shared.get(language) ?? loadShared(language)]);
    if (!item || !around.frame || !around.glossary) throw await (await import('./unknown-item.js')).unknownItem(kind, id);
    shared.set(language, around);
    return { item, ...around };
  });

async function loadShared(language: Language): Promise<Omit<StoredItem, 'item'>> {
  const [frame, glossary] = await Promise.all([loadFrame(language), loadGlossary(language)]);
  return { frame, glossary };
}

/** The claims about one item, each with its claimant and our answer. */
export const storedClaims = (language: Language, about: string): Promise<void> | ShownClaims | undefined | Error =>
  stored(`claims/${language}/${about}`, () => loadClaims(language, about));
