// A fact of the source that needs a correction is never shown without one: a note that corrects it, an evidence note
// beside it, or the answer that every claim has.
import { carriedFacts, factsMarked, items, names, statements } from '../statements.mjs';

export default {
  name: 'corrections-shown',
  why: 'What is imprecise or contradicted in the source may only be repeated next to what puts it right.',
  check(content) {
    const corrected = factsMarked('corrected', content);
    return items(content)
      .filter(({ kind }) => kind !== 'claims')
      .flatMap(({ file, kind, data }) => {
        const carried = carriedFacts(data);
        const shown = answered(kind, data);
        return corrected
          .filter((id) => carried.includes(id) && !shown.includes(id))
          .map((id) => ({
            file,
            path: pathOf(id, data),
            problem: `${id} needs a correction, and none is shown here.`,
            mend: `Add a note with "corrects": ["${id}"], or give the statement that carries it an "evidence" note.`,
          }));
      });
  },
};

const answered = (kind, data) => [
  ...statements(data).flatMap(({ statement: { corrects, evidence, sourceFacts } }) => [
    ...names(corrects),
    ...(evidence !== undefined ? names(sourceFacts) : []),
  ]),
  // Advice is one statement, and its evidence stands beside it.
  ...(kind === 'advice' && names(data?.evidence).length > 0 ? names(data?.sourceFacts) : []),
];

const pathOf = (id, data) =>
  statements(data).find(({ statement }) => names(statement.sourceFacts).includes(id))?.path ??
  (names(data?.dose?.sourceFacts).includes(id) ? 'dose' : 'sourceFacts');
