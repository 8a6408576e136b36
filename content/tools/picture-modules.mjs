// The modules of what is drawn: figures of exercises, in no language, and diagrams beside their words in one language.
// Pure: content in, pairs of path and TypeScript out.
import { diagramWords } from './compile-diagram.mjs';
import { exerciseFigures } from './compile-figure.mjs';
import * as text from './module-texts.mjs';
import { idsOf } from './order.mjs';

export const figureModules = (content) => [
  ['figures/loaders.ts', text.figureLoaders(idsOf('exercises', content))],
  ...content.facts.exercises.map(({ id, data }) => [
    `figures/exercises/${id}.ts`,
    text.figures(exerciseFigures(data, content)),
  ]),
  ...idsOf('exercises', content).map((id) => [`figures/packed/${id}.d.ts`, text.packedFigures]),
];

export const diagramModules = (language, content) => [
  [`diagrams/${language}/loaders.ts`, text.diagramLoaders(idsOf('diagrams', content))],
  ...content.facts.diagrams.map(({ id, data }) => [
    `diagrams/${language}/${id}.ts`,
    text.diagram(id, diagramWords(data, content, language)),
  ]),
];
