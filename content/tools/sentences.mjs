// Cuts a text for readers into sentences and words, by the rules of its language.
import { withoutPlaceholders } from './placeholders.mjs';

// The segmenter of the language knows where words end in scripts that have no spaces.
const segments = (text, language, granularity) => [...new Intl.Segmenter(language, { granularity }).segment(text)];

/** A placeholder counts as a word, and must not look like the end of a sentence. */
export const sentences = (text, language) =>
  segments(withoutPlaceholders(text, 'value'), language, 'sentence').map(({ segment }) => segment.trim());

/** "Warm-up" is one word to a reader. */
export const words = (sentence, language) =>
  segments(sentence.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ''), language, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
