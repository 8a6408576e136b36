// Card items that a page has loaded, shared by all its cards: a thousand cards of ten exercises load ten.
// Items are facts and never change; their number is bounded by the catalogue.
import type { CardItem, CardPhrases } from '../content/card-item.js';
import type { Language } from '../content/language.js';
import { loadCard, loadCardPhrases } from '../content/load.js';

/** A card item with the phrases of its language. */
export interface StoredCard {
  readonly item: CardItem;
  readonly phrases: CardPhrases;
}

const cards = new Map<string, StoredCard | null>();
const loading = new Map<string, Promise<void>>();

/** The card if it is here already, `null` if there is no such exercise, `undefined` if it must be loaded first. */
export const storedCard = (language: Language, id: string): StoredCard | null | undefined =>
  cards.get(`${language}/${id}`);

/** Loads a card into the store; rejects when a file cannot be had. */
export function loadIntoStore(language: Language, id: string): Promise<void> {
  const key = `${language}/${id}`;
  let promise = loading.get(key);
  if (!promise) {
    promise = load(language, id, key).finally(() => loading.delete(key));
    loading.set(key, promise);
  }
  return promise;
}

async function load(language: Language, id: string, key: string): Promise<void> {
  const [item, phrases] = await Promise.all([loadCard(language, id), loadCardPhrases(language)]);
  cards.set(key, item ? { item, phrases } : null);
}
