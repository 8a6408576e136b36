// What a check at home may show is told with a hedge, and never as something that the reader has. One list per
// language; a language without a list is not checked.
import { arabicWord, withoutVowelMarks } from '../arabic-words.mjs';
import { entries, ids } from '../statements.mjs';

const hedges = {
  ar: arabicWord('قد', 'ربما', 'ممكنة?', 'يمكن', 'محتملة?', 'يحتمل', 'يتوقعه?'),
  de: /\b(möglich|möglicherweise|vielleicht|kann|könnten?|erwartet)\b/i,
  en: /\b(possible|possibly|may|might|could|expects)\b/i,
  es: /(?<!\p{L})(posible|posiblemente|puede|podría|quizás?|espera)(?!\p{L})/iu,
};
const diagnoses = {
  ar: arabicWord('لديكم', 'عندكم', 'مصابون', 'تعانون'),
  de: /\b(Sie haben|haben Sie|Sie leiden|leiden Sie)\b/i,
  en: /\byou have\b/i,
  es: /(?<!\p{L})(usted )?tiene(?!\p{L})/iu,
};

export default {
  name: 'hedged-outcomes',
  why: 'A look at the own back in a room is no diagnosis, and must not read like one.',
  check: (content) =>
    Object.entries(content.words).flatMap(([language, kinds]) =>
      entries(kinds.checks).flatMap(({ file, id, data }) => {
        const facts = content.facts.checks?.find((check) => check.id === id)?.data;
        return ids(facts?.outcomes).flatMap((outcome) => {
          const text = data?.outcomes?.[outcome];
          if (typeof text !== 'string' || !hedges[language]) return [];
          const at = (problem, mend) => [{ file, path: `outcomes.${outcome}`, problem, mend }];
          const spelled = withoutVowelMarks(text);
          const diagnosis = spelled.match(diagnoses[language]);
          if (diagnosis) return at(`The text tells a diagnosis: "${diagnosis[0]}".`, 'Say what it could mean.');
          return hedges[language].test(spelled)
            ? []
            : at('The text has no hedge.', 'Say that it is possible, or could be.');
        });
      }),
    ),
};
