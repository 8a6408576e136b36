// No sentence for readers is longer than twenty words.
import { sentences, words } from '../sentences.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

const mostWords = 20;

export default {
  name: 'sentence-length',
  why: 'People read this in pain, on a phone, on the floor. Short sentences are understood by more of them.',
  check: (content) =>
    wordsFiles(content).flatMap(({ file, data, language }) =>
      texts(data).flatMap(({ path, text }) =>
        sentences(text, language)
          .map((sentence) => ({ sentence, count: words(sentence, language).length }))
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
