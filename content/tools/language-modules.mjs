// The modules of one language that the content API loads: words, items, and all of them in one catalogue. Pure: content
// in, pairs of path and TypeScript out.
import { diagramWords } from './compile-diagram.mjs';
import { exerciseFacts, exerciseWords } from './compile-exercise.mjs';
import { itemWords, namedNumbers } from './compile-item.mjs';
import { phrases, references } from './compile-shared.mjs';
import { kinds } from './kinds.mjs';
import * as text from './module-texts.mjs';
import { idsOf, inOrder } from './order.mjs';

const itemKinds = Object.keys(kinds).filter((kind) => kind !== 'exercises');

export function languageModules(language, content) {
  const exerciseIds = idsOf('exercises', content);
  const folder = `items/${language}`;
  return [
    [
      `${folder}/shared.ts`,
      text.shared(phrases(content, language), references(content, language, citedByExercises(content))),
    ],
    [`${folder}/loaders.ts`, text.loaders({ exercises: exerciseIds }, 'ExerciseItem', 'exercise-item')],
    [
      `${folder}/catalogue.ts`,
      text.catalogue(
        exerciseIds,
        itemKinds,
        diagrams(content, language),
        references(content, language),
        labels(content, language),
      ),
    ],
    ...exerciseIds.map((id) => [`${folder}/exercises/${id}.ts`, text.item(id, language)]),
    ...content.facts.exercises.map(({ id, data }) =>
      wordsModule(language, 'exercises', id, exerciseWords(data, content, language), {
        type: 'ExerciseWords',
        from: 'words',
      }),
    ),
    ...itemKinds.flatMap((kind) => itemModules(language, kind, content)),
  ];
}

function labels(content, language) {
  const { $schema, ...texts } = content.wordTables[language].labels.data;
  return texts;
}

const diagrams = (content, language) =>
  Object.fromEntries(content.facts.diagrams.map(({ id, data }) => [id, diagramWords(data, content, language)]));

/** The words of each item of one kind, and one module that joins them with the facts. */
function itemModules(language, kind, content) {
  const items = inOrder(content.facts[kind]).map(({ id, data }) => ({
    id,
    data,
    words: itemWords(kind, id, content, language),
  }));
  const numbers = Object.fromEntries(items.map(({ id, data, words }) => [id, namedNumbers(data, words)]));
  return [
    [`items/${language}/${kind}.ts`, text.items(kind, numbers, language)],
    ...items.map(({ id, words }) => wordsModule(language, kind, id, words, { type: 'ItemWords', from: 'item' })),
  ];
}

function wordsModule(language, kind, id, value, shape) {
  const path = `words/${language}/${kind}/${id}.ts`;
  return [path, text.constant(path, { name: text.exportName(id), value, ...shape })];
}

// Cards with a dose of the host's load these, so they hold no more than exercises need.
function citedByExercises(content) {
  const facts = content.facts.exercises.map(({ data }) => exerciseFacts(data, content));
  return { evidence: facts.flatMap(({ evidence }) => evidence), sources: facts.flatMap(({ sources }) => sources) };
}
