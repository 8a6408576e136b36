// The items that a page has loaded for its elements, each with what stands around all items of its language.
import type { Language } from '../content/language.js';
import { loadClaims, loadFrame, loadShown } from '../content/load-shown.js';
import type { ShownClaims } from '../content/shown-claims.js';
import type { ShownFrame } from '../content/shown-frame.js';
import type { ShownItem, ShownKind } from '../content/shown-item.js';
import { stored } from './store.js';

/** An item with what stands around it. */
export interface StoredItem {
  readonly item: ShownItem;
  readonly frame: ShownFrame;
}

const frames = new Map<Language, ShownFrame>();

/** The item if it is here already, a promise while it loads, and the reason if it cannot be had. */
export const storedItem = (kind: ShownKind, language: Language, id: string): Promise<void> | StoredItem | Error =>
  stored(`${kind}/${language}/${id}`, async () => {
    const [item, frame] = await Promise.all([loadShown(kind, language, id), frames.get(language) ?? loadFrame(language)]);
    if (!item) throw await (await import('./unknown-item.js')).unknownItem(kind, id);
    frames.set(language, frame);
    return { item, frame };
  });

/** The claims about one item, each with its claimant and our answer. */
export const storedClaims = (language: Language, about: string): Promise<void> | ShownClaims | undefined | Error =>
  stored(`claims/${language}/${about}`, () => loadClaims(language, about));
