// Card items that a page has loaded, shared by all its cards: a thousand cards of ten exercises load ten.
// Items are facts and never change; their number is bounded by the catalogue.
import type { CardItem, CardPhrases } from '../content/card-item.js';
import type { Language } from '../content/language.js';
import { loadCard, loadCardPhrases } from '../content/load-cards.js';
import { phrases as english } from '../generated/cards/en/phrases.js';

/** A card item with the phrases of its language. */
export interface StoredCard {
  readonly item: CardItem;
  readonly phrases: CardPhrases;
}

// English is always there: it is what stands in when another language cannot be had.
const phrases = new Map<Language, CardPhrases>([['en', english]]);
const cards = new Map<string, Promise<void> | StoredCard | Error>();

/** The card if it is here already, a promise while it loads, and the reason if it cannot be had. */
export function storedCard(language: Language, id: string): Promise<void> | StoredCard | Error {
  const key = `${language}/${id}`;
  if (!cards.has(key)) {
    const keep = (card: StoredCard | Error) => void cards.set(key, card);
    cards.set(key, load(language, id).then(keep, keep));
  }
  return cards.get(key)!;
}

async function load(language: Language, id: string): Promise<StoredCard> {
  const [item, words] = await Promise.all([loadCard(language, id), phrases.get(language) ?? loadCardPhrases(language)]);
  if (!item) throw await (await import('./unknown-exercise.js')).unknownExercise(id);
  phrases.set(language, words);
  return { item, phrases: words };
}
