// No digit of any script in a text for readers, outside {placeholders}.
import { texts, wordsFiles } from '../words-files.mjs';
import { withoutPlaceholders } from '../placeholders.mjs';

// All numbers of Unicode: decimal digits of every script, Roman numerals, fractions, superscripts, circled numbers.
const digits = /\p{N}+/gu;

export default {
  name: 'no-digits-in-words',
  why: 'Numbers live in the facts and are written by the reader’s language, so no translation can change a dose.',
  check: (content) =>
    wordsFiles(content).flatMap(({ file, data }) =>
      texts(data).flatMap(({ path, text }) => {
        const found = withoutPlaceholders(text).match(digits);
        if (!found) return [];
        return [
          {
            file,
            path,
            problem: `The text has the number ${found.map((number) => `"${number}"`).join(', ')}.`,
            mend: 'Put the number into the facts and a placeholder such as {hold} into the text, or say it without.',
          },
        ];
      }),
    ),
};
