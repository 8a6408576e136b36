// A translation names the sides of the body that the English text names, in the same order.
import { sidePairs, sidesOf } from '../side-words.mjs';
import { translatedTexts } from '../words-files.mjs';

export default {
  name: 'sides-kept',
  why: 'Left for right trains the wrong leg, or twists the side that hurts.',
  check: (content) =>
    translatedTexts(content).flatMap(({ file, path, language, text, english }) => {
      const pairs = sidePairs(language, content);
      const wanted = told(sidesOf(english, sidePairs('en', content)));
      const said = told(sidesOf(text, pairs));
      // A language without pairs is told by the schema of its terms.
      if (pairs.length === 0 || said === wanted) return [];
      return [
        {
          file,
          path,
          problem: `The sides here are ${said}, in the English text they are ${wanted}.`,
          mend: `Name the same sides in the same order, with words of "sides" in terms.json. English: "${english}"`,
        },
      ];
    }),
};

const told = (sides) => (sides.length === 0 ? 'none' : sides.join(', '));
