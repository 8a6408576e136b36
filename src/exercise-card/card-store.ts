// Card items that a page has loaded, shared by all its cards: a thousand cards of ten exercises load ten.
// Items are facts and never change; their number is bounded by the catalogue.
import type { CardItem, CardPhrases } from '../content/card-item.js';
import type { Language } from '../content/language.js';
import { loadCard, loadCardPhrases } from '../content/load.js';
import { phrases as english } from '../generated/cards/en/phrases.js';

/** A card item with the phrases of its language. */
export interface StoredCard {
  readonly item: CardItem;
  readonly phrases: CardPhrases;
}

// English is always there: it is what stands in when another language cannot be had.
const phrases = new Map<Language, CardPhrases>([['en', english]]);
const cards = new Map<string, Promise<void> | StoredCard | null>();

/** The card if it is here already, `null` if there is no such exercise, a promise while it loads. */
export function storedCard(language: Language, id: string): Promise<void> | StoredCard | null {
  const key = `${language}/${id}`;
  let card = cards.get(key);
  if (card === undefined) {
    card = load(language, id, key);
    cards.set(key, card);
    // A file that could not be had may be there next time.
    card.catch(() => cards.delete(key));
  }
  return card;
}

async function load(language: Language, id: string, key: string): Promise<void> {
  const [item, words] = await Promise.all([loadCard(language, id), phrases.get(language) ?? loadCardPhrases(language)]);
  phrases.set(language, words);
  cards.set(key, item ? { item, phrases: words } : null);
}
