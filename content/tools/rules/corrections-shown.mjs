// A fact of the source that needs a correction is never shown without one.
import { carriedFacts, entries, factsMarked, names } from '../statements.mjs';

export default {
  name: 'corrections-shown',
  why: 'What is imprecise or contradicted in the source may only be repeated next to what puts it right.',
  check(content) {
    const corrected = factsMarked('corrected', content);
    const problems = (kind, answered, mend) =>
      (content.facts[kind] ?? []).flatMap(({ file, data }) => {
        const carried = carriedFacts(data);
        const shown = answered(data);
        return corrected
          .filter((id) => carried.includes(id) && !shown.includes(id))
          .map((id) => ({
            file,
            path: pathOf(id, data),
            problem: `${id} needs a correction, and none is shown here.`,
            mend: mend(id),
          }));
      });
    return [
      ...problems(
        'exercises',
        answeredInExercise,
        (id) => `Add a note with "corrects": ["${id}"], or a reason with evidence.`,
      ),
      ...problems('tips', answeredInTip, (id) => `Give the statement that carries ${id} an "evidence" note.`),
      ...problems('diagrams', answeredInDiagram, (id) => `Let the note say so, with "corrects": ["${id}"].`),
    ];
  },
};

const withEvidence = (list) =>
  entries(list)
    .filter(({ evidence }) => evidence !== undefined)
    .flatMap(({ sourceFacts }) => names(sourceFacts));

const answeredInExercise = (data) => [
  ...entries(data?.notes).flatMap(({ corrects }) => names(corrects)),
  ...withEvidence(data?.reasons),
];

const answeredInTip = (data) => withEvidence(data?.statements);

const answeredInDiagram = (data) => names(data?.note?.corrects);

const pathOf = (id, data) =>
  ['steps', 'cues', 'avoid', 'contraindications', 'reasons', 'statements', 'panels']
    .flatMap((list) =>
      entries(data?.[list]).map((entry) => [`${list}.${entry.id ?? entry.code}`, names(entry.sourceFacts)]),
    )
    .find(([, ids]) => ids.includes(id))?.[0] ?? (names(data?.dose?.sourceFacts).includes(id) ? 'dose' : 'sourceFacts');
