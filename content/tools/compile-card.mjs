// What a card needs of an exercise, joined into one small module: labels in the place of codes, texts in the place of
// ids, and nothing that a card does not show. Pure functions over the content that read-content.mjs has read.
import { adviceForAll, cited } from './compile-exercise.mjs';

/** @returns {import('../../src/content/card-item.ts').CardItem} */
export function cardItem(exercise, content, language) {
  const { wordsOf, vocabulary, sourceOf } = lookups(content, language);
  const words = wordsOf('exercises', exercise.id);
  const tip = content.facts.tips.find(({ id }) => id === exercise.tip);
  const labels = (list, codes = []) => codes.map((code) => vocabulary[list][code]);
  const { required, anyOf, optional } = exercise.equipment;
  const sources = cited(exercise, content).map(sourceOf);
  return {
    name: words.name,
    summary: words.summary,
    group: vocabulary.groups[exercise.group],
    targets: labels('targets', exercise.targets.map(({ code }) => code)),
    required: labels('equipment', required),
    anyOf: labels('equipment', anyOf),
    optional: labels('equipment', optional),
    dose: withoutFactIds(exercise.dose),
    cautions: exercise.contraindications.map(({ code, ...caution }) => shownCaution(vocabulary.cautions[code], caution)),
    steps: exercise.steps.map((step) => ({
      text: words.steps[step.id],
      ...(step.role === 'safety' && { safety: true }),
      ...((step.side || step.breath) && { chips: chips(step, vocabulary) }),
    })),
    cues: [...exercise.cues.map(({ id }) => words.cues[id]), ...exercise.avoid.map(({ id }) => words.avoid[id])],
    notes: notesByPlacement(exercise.notes, words.notes),
    notStated: labels('notStated', exercise.notStated),
    reasons: [
      ...(tip ? tipReasons(tip.data, wordsOf('tips', tip.id)) : []),
      ...exercise.reasons.map(({ id }) => words.reasons[id]),
    ],
    evidence: exercise.evidence.map((id) => {
      const note = content.facts.evidence.find((file) => file.id === id).data;
      const label = `${vocabulary.grades[note.grade]} ${vocabulary.evidenceFor[note.for]}`;
      return { grade: note.grade, label, text: wordsOf('evidence', id).text };
    }),
    publisher: sources[0].publisher,
    conflict: sources[0].conflict !== undefined,
    sources: sources.slice(1).map(({ authors, publisher, year, doi, url }) => ({
      name: [authors ?? publisher, year].filter(Boolean).join(', '),
      address: doi ? `https://doi.org/${doi}` : url,
    })),
    review: vocabulary.review[exercise.review.status],
  };
}

/** @returns {import('../../src/content/card-item.ts').CardPhrases} */
export function cardPhrases(content, language) {
  const { wordsOf, vocabulary } = lookups(content, language);
  const { $schema, ...dose } = content.wordTables[language].dose.data;
  return {
    dose,
    cautions: adviceForAll(content).map(({ data }) => shownCaution(wordsOf('advice', data.id).text, data)),
    sides: vocabulary.sides,
  };
}

export const tipReasons = (tip, words) =>
  tip.statements.filter(({ kind }) => kind === 'reason').map(({ id }) => words.statements[id]);

const lookups = (content, language) => ({
  wordsOf: (kind, id) => content.words[language][kind].find((file) => file.id === id).data,
  vocabulary: content.wordTables[language].vocabulary.data,
  sourceOf: (id) => content.factTables.sources.data[id],
});

const shownCaution = (text, { strength, origin }) => ({ text, strength, ...(origin === 'editor' && { own: true }) });

const chips = ({ side, breath }, { sides, breath: breaths }) =>
  [side && sides[side], breath && breaths[breath]].filter(Boolean);

function notesByPlacement(notes, texts) {
  const byPlacement = {};
  for (const { id, placement } of notes) (byPlacement[placement] ??= []).push(texts[id]);
  return byPlacement;
}

const withoutFactIds = ({ sourceFacts, ...dose }) => dose;
