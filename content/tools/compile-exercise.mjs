// What one exercise file becomes: facts without the author's bookkeeping, words with the labels they need, and the
// list of what they cite. Pure functions over the content that read-content.mjs has read.
import { exercisePictures } from './compile-figure.mjs';
import { carriedFacts } from './statements.mjs';
import { withoutBookkeeping } from './without-bookkeeping.mjs';

const strengths = ['may-not-suit', 'ask-first', 'stop', 'get-help'];

/** Advice that stands on every exercise, mildest word first. */
const adviceForAll = (content) =>
  content.facts.advice
    .filter(({ data }) => data.appliesTo?.includes('every-exercise'))
    .toSorted((a, b) => strengths.indexOf(a.data.strength) - strengths.indexOf(b.data.strength));

/** What the source says of the whole group that an exercise belongs to; each exercise shows it. */
const tipReasons = ({ tip }, content) =>
  content.facts.tips.flatMap(({ id, data }) => (id === tip ? (data.reasons ?? []) : []));

/** The facts of an exercise: its own, with the advice for all merged in and the fact ids gathered in one list. */
export function exerciseFacts(exercise, content) {
  const { $schema, id, order, group, origin, tip, sourceFacts, ...rest } = exercise;
  const advice = adviceForAll(content);
  const contraindications = [
    ...exercise.contraindications,
    ...advice.map(({ data: { id, strength, origin } }) => ({ code: id, strength, origin, scope: 'every-exercise' })),
  ];
  const shown = [exercise, ...advice.map(({ data }) => data), ...tipReasons(exercise, content)];
  return {
    id,
    kind: 'exercise',
    order,
    group,
    origin,
    ...(tip && { tip }),
    sourceFacts: carriedFacts(shown).sort(),
    ...withoutBookkeeping({ ...rest, contraindications, sources: cited(exercise, content) }),
  };
}

/** The words of an exercise, with its pictures and the labels of its codes, so that one file shows one exercise. */
export function exerciseWords(exercise, content, language) {
  const kinds = content.words[language];
  const wordsOf = (kind, id) => kinds[kind].find((file) => file.id === id).data;
  const { $schema, ...words } = wordsOf('exercises', exercise.id);
  const vocabulary = content.wordTables[language].vocabulary.data;
  const labels = {};
  const label = (list, code) => (labels[`${list}.${code}`] = vocabulary[list][code]);
  for (const { code } of exercise.targets) label('targets', code);
  for (const codes of Object.values(exercise.equipment)) for (const code of codes) label('equipment', code);
  for (const { code } of exercise.contraindications) label('cautions', code);
  return {
    ...words,
    pictures: exercisePictures(exercise, content, language),
    labels,
  };
}

/** Ids of everything that an exercise cites, the source article first. */
function cited(exercise, content) {
  const evidence = content.facts.evidence.filter(({ id }) => exercise.evidence.includes(id));
  const provenance = [...exercise.provenance, ...adviceForAll(content).flatMap(({ data }) => data.provenance)];
  return [...new Set([...provenance.map(({ source }) => source), ...evidence.flatMap(({ data }) => data.sources)])];
}
