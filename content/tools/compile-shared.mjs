// What all items of one language share: phrases, evidence notes, sources and the reasons that stand for whole groups.
// Pure functions over the content that read-content.mjs has read.
import { englishBeside } from './english-beside.mjs';
import { filled } from './placeholders.mjs';
import { entries } from './statements.mjs';

export function phrases(content, language) {
  const { $schema, ...dose } = content.wordTables[language].dose.data;
  const { groups, breath, sides, notStated, grades, evidenceFor, warningLevels } =
    content.wordTables[language].vocabulary.data;
  const forExercises = content.facts.advice.filter(({ data }) => data.appliesTo?.includes('every-exercise'));
  const advice = Object.fromEntries(
    forExercises.map(({ id }) => [id, content.words[language].advice.find((file) => file.id === id).data.text]),
  );
  const review = reviews(content.wordTables[language]);
  const english = englishBeside(content, language);
  return {
    dose,
    advice,
    groups,
    breath,
    sides,
    notStated,
    grades,
    evidenceFor,
    review,
    warningLevels,
    ...(english && { english }),
  };
}

/** The states of a review; those of a translation that no person has checked say so. */
export function reviews({ language, vocabulary }) {
  const { review, machineTranslation } = vocabulary.data;
  if (language.data.status !== 'machine') return review;
  return Object.fromEntries(Object.entries(review).map(([status, text]) => [status, `${text} ${machineTranslation}`]));
}

/** All that items refer to, or only what these items do. */
export function references(content, language, { evidence: evidenceIds, sources: sourceIds } = {}) {
  const wordsOf = (kind, id) => content.words[language][kind].find((file) => file.id === id).data;
  const { $schema, ...sources } = content.factTables.sources.data;
  return {
    evidence: Object.fromEntries(
      content.facts.evidence
        .filter(({ id }) => evidenceIds?.includes(id) ?? true)
        .map(({ id, data }) => [id, evidenceNote(data, wordsOf('evidence', id))]),
    ),
    sources: Object.fromEntries(
      Object.entries(sources)
        .filter(([id]) => sourceIds?.includes(id) ?? true)
        .map(([id, source]) => [id, sourceIn(language, content, { id, ...source })]),
    ),
    tipReasons: Object.fromEntries(
      content.facts.tips.map(({ id, data }) => [id, tipReasons(data, wordsOf('tips', id))]),
    ),
  };
}

/** A source with its people and its short name as this language writes them. */
function sourceIn(language, content, { verified, checkedOn, andOthers, ...source }) {
  const { vocabulary, labels } = content.wordTables[language];
  const list = new Intl.ListFormat(language);
  const people = source.authors && list.format(source.authors);
  const authors = andOthers ? filled(vocabulary.data.andOthers, { names: people }) : people;
  const who = authors ?? source.publisher;
  const shortName = source.year ? filled(labels.data.pair, { first: who, second: source.year }) : who;
  return { ...source, authors, shortName };
}

function evidenceNote({ $schema, sourceFacts, origin, review, ...facts }, { text, harms }) {
  return { ...facts, text, harms: entries(facts.harms).map(({ id }) => ({ id, text: harms[id] })) };
}

const tipReasons = ({ reasons = [] }, words) => reasons.map(({ id }) => words.reasons[id]);
