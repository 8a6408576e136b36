// No sentence for readers is longer than twenty words.
import { withoutPlaceholders } from '../placeholders.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

const mostWords = 20;

export default {
  name: 'sentence-length',
  why: 'People read this in pain, on a phone, on the floor. Short sentences are understood by more of them.',
  check: (content) =>
    wordsFiles(content).flatMap(({ file, data, language }) =>
      texts(data).flatMap(({ path, text }) =>
        sentences(text, language)
          .map((sentence) => ({ sentence, count: words(sentence, language) }))
          .filter(({ count }) => count > mostWords)
          .map(({ sentence, count }) => ({
            file,
            path,
            problem: `This sentence has ${count} words: "${sentence}"`,
            mend: `Make more sentences of it. The most is ${mostWords} words.`,
          })),
      ),
    ),
};

// The segmenter of the language knows where words end in scripts that have no spaces.
const segments = (text, language, granularity) => [...new Intl.Segmenter(language, { granularity }).segment(text)];

// A placeholder counts as a word, and must not look like the end of a sentence.
const sentences = (text, language) =>
  segments(withoutPlaceholders(text, 'value'), language, 'sentence').map(({ segment }) => segment.trim());

// "Warm-up" is one word to a reader.
const words = (sentence, language) =>
  segments(sentence.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ''), language, 'word').filter(({ isWordLike }) => isWordLike)
    .length;
