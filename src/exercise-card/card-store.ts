// The cards that a page has loaded, each with the phrases of its language.
import type { CardItem, CardPhrases } from '../content/card-item.js';
import type { Language } from '../content/language.js';
import { loadCard, loadCardPhrases } from '../content/load-cards.js';
import { stored } from '../element/store.js';
import { phrases as english } from '../generated/cards/en/phrases.js';

/** A card item with the phrases of its language. */
export interface StoredCard {
  readonly item: CardItem;
  readonly phrases: CardPhrases;
}

// English is always there: it is what stands in when another language cannot be had.
const phrases = new Map<Language, CardPhrases>([['en', english]]);

/** The card if it is here already, a promise while it loads, and the reason if it cannot be had. */
export const storedCard = (language: Language, id: string): Promise<void> | StoredCard | Error =>
  stored(`${language}/${id}`, async () => {
    const [item, words] = await Promise.all([loadCard(language, id), phrases.get(language) ?? loadCardPhrases(language)]);
    if (!item || !words) throw await (await import('./unknown-exercise.js')).unknownExercise(id);
    phrases.set(language, words);
    return { item, phrases: words };
  });
