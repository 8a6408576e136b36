// Safety advice of the source stays safety advice: on a caution, on advice for every exercise, on a hedged outcome, beside
// the note of a diagram that puts it right, or on a safety step that comes before the action it limits.
import { carriedFacts, entries, factsMarked, items, names, statements } from '../statements.mjs';

export default {
  name: 'source-cautions',
  why: 'The source warns in a few places only. None of its warnings may turn into a hint among others, or come late.',
  check(content) {
    const safety = new Set(factsMarked('safety', content));
    const exercises = content.facts.exercises ?? [];
    return [
      ...items(content)
        .filter(({ kind }) => !speakForThemselves.includes(kind))
        .flatMap((item) => buried(item, safety, content)),
      ...exercises.flatMap((exercise) => late(exercise, safety)),
      ...missingAdvice(content),
    ];
  },
};

/** Kinds of which each item is a caution or an answer as a whole. */
const speakForThemselves = ['advice', 'warnings', 'claims'];

function buried({ file, data }, safety, content) {
  const standing = new Set([
    ...names(data?.note?.corrects),
    ...[
      ...entries(data?.contraindications),
      ...entries(data?.cautions),
      ...entries(data?.outcomes),
      ...entries(data?.steps).filter(({ role }) => role === 'safety'),
      ...adviceForAll(content),
    ].flatMap(({ sourceFacts }) => names(sourceFacts)),
  ]);
  return carriedFacts(data)
    .filter((id) => safety.has(id) && !standing.has(id))
    .map((id) => ({
      file,
      path: pathOf(id, data),
      problem: `${id} is safety advice of the source, but stands on no caution and no step with the role safety.`,
      mend: `Add a step with "role": "safety", a caution or a contraindication, whose sourceFacts hold ${id}.`,
    }));
}

function late({ file, data }, safety) {
  const steps = entries(data?.steps);
  const lastMove = steps.findLastIndex(({ role }) => role === 'move');
  // Without any move, only the very end is too late.
  const end = lastMove === -1 ? steps.length - 1 : lastMove;
  return steps
    .filter(({ sourceFacts }, index) => index >= end && names(sourceFacts).some((id) => safety.has(id)))
    .map(({ id, sourceFacts }) => ({
      file,
      path: `steps.${id}`,
      problem: `"${id}" carries the safety advice ${names(sourceFacts).filter((fact) => safety.has(fact))}, but comes too late.`,
      mend: 'Put it before the movement it limits. It may not be the last thing somebody reads.',
    }));
}

const isForAll = (advice) => names(advice?.appliesTo).includes('every-exercise');

const adviceForAll = (content) => (content.facts.advice ?? []).map(({ data }) => data).filter(isForAll);

function missingAdvice(content) {
  const file = 'facts/advice/ask-doctor-first.json';
  const advice = content.facts.advice?.find(({ id }) => id === 'ask-doctor-first');
  if (isForAll(advice?.data)) return [];
  return [
    {
      file,
      path: advice ? 'appliesTo' : '',
      problem: advice
        ? 'The advice "ask-doctor-first" does not apply to every exercise.'
        : 'The advice "ask-doctor-first" does not exist.',
      mend: 'The source asks people to see a doctor first. Write "appliesTo": ["every-exercise"] in this file.',
    },
  ];
}

const pathOf = (id, data) =>
  statements(data).find(({ statement }) => names(statement.sourceFacts).includes(id))?.path ?? 'sourceFacts';
