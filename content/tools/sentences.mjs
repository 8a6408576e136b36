// Cuts a text for readers into sentences and words, by the rules of its language.
import { withoutPlaceholders } from './placeholders.mjs';

const segmenters = new Map();

// The segmenter of the language knows where words end in scripts that have no spaces. To make one takes longer than to use it.
function segments(text, language, granularity) {
  const key = `${language} ${granularity}`;
  if (!segmenters.has(key)) segmenters.set(key, new Intl.Segmenter(language, { granularity }));
  return [...segmenters.get(key).segment(text)];
}

/** A placeholder counts as a word, and must not look like the end of a sentence. */
export const sentences = (text, language) =>
  segments(withoutPlaceholders(text, 'value'), language, 'sentence').map(({ segment }) => segment.trim());

/** "Warm-up" is one word to a reader. */
export const words = (sentence, language) =>
  segments(sentence.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ''), language, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
