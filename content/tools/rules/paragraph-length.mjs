// No text for readers has more than three sentences.
import { sentences } from '../sentences.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

const mostSentences = 3;

export default {
  name: 'paragraph-length',
  why: 'Each text is a paragraph or a point in a list. A long one hides what matters in it.',
  check: (content) =>
    wordsFiles(content).flatMap(({ file, data, language }) =>
      texts(data)
        .map(({ path, text }) => ({ path, count: sentences(text, language).length }))
        .filter(({ count }) => count > mostSentences)
        .map(({ path, count }) => ({
          file,
          path,
          problem: `This text has ${count} sentences.`,
          mend: `Take some out, or make a further statement of them. The most is ${mostSentences}.`,
        })),
    ),
};
