// What a check at home may show is told with a hedge, and never as something that the reader has. One list per
// language; a language without a list is not checked.
import { entries, ids } from '../statements.mjs';

const hedges = {
  en: /\b(possible|possibly|may|might|could|expects)\b/i,
  de: /\b(möglich|möglicherweise|vielleicht|kann|könnten?|erwartet)\b/i,
};
const diagnoses = {
  en: /\byou have\b/i,
  de: /\b(Sie haben|haben Sie|Sie leiden|leiden Sie)\b/i,
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
          const diagnosis = text.match(diagnoses[language]);
          if (diagnosis) return at(`The text tells a diagnosis: "${diagnosis[0]}".`, 'Say what it could mean.');
          return hedges[language].test(text)
            ? []
            : at('The text has no hedge.', 'Say that it is possible, or could be.');
        });
      }),
    ),
};
