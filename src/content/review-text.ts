// The state of a review in words.
import type { FoundLanguage } from './language.js';
import { fill } from './fill.js';
import type { Review } from './shared-facts.js';
import type { Phrases } from './words.js';

/** `Draft. No clinician has checked this yet.` */
export function reviewText(review: Review, phrases: Phrases, { locale }: FoundLanguage): string {
  const on =
    review.on && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(review.on));
  return fill(phrases.review[review.status], { ...review.by, date: on });
}
