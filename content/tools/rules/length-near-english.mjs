// A translation is about as long as the English text.
import { withoutPlaceholders } from '../placeholders.mjs';
import { translatedTexts } from '../words-files.mjs';

/** Short labels may grow by some letters; Chinese needs a third of the letters of English. */
const most = (english) => 2 * english + 24;
const least = (english) => Math.floor(english / 4);

export default {
  name: 'length-near-english',
  why: 'Half a translation, or one with remarks of the translator, is easy to miss in a script that one cannot read.',
  check: (content) =>
    translatedTexts(content).flatMap(({ file, path, text, english }) => {
      const [here, there] = [text, english].map((each) => withoutPlaceholders(each).length);
      if (here >= least(there) && here <= most(there)) return [];
      return [
        {
          file,
          path,
          problem: `This text has ${here} letters, the English one ${there}.`,
          mend: `Between ${least(there)} and ${most(there)} are expected. Say all of it, and no more. English: "${english}"`,
        },
      ];
    }),
};
