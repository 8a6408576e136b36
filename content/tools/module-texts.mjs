// The TypeScript of each kind of generated module. Knows names and paths below src/generated, and nothing of content.

/** `lacrosse-ball-hip` → `lacrosseBallHip`: the name of the export that holds the item. */
export const exportName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export const literal = (value) => JSON.stringify(value, null, 2);

const up = (path) => '../'.repeat(path.split('/').length);

/** A module with one constant. Plain literals and no calls: one wrapper call makes a bundler keep the whole catalogue. */
export const constant = (
  path,
  { name, value, type, from },
) => `import type { ${type} } from '${up(path)}content/${from}.js';

export const ${name} = ${literal(value)} as const satisfies ${type};
`;

export const exerciseIds = (ids) => `${ids
  .map((id) => `import type { ${exportName(id)} } from './facts/exercises/${id}.js';`)
  .join('\n')}

/** The facts of every exercise, by id: types only, so that a dose is known to the compiler. */
export interface ExerciseFactsById {
${ids.map((id) => `  readonly '${id}': typeof ${exportName(id)};`).join('\n')}
}

/** The id of an exercise. It is the name of its file in content/facts/exercises. */
export type ExerciseId = keyof ExerciseFactsById;

/** Every exercise id, in the order of lists. */
export const exerciseIds: readonly ExerciseId[] = ${literal(ids)};
`;

// Literal imports, one per language and none per item: every bundler can follow them, and the size stays the same
// however many items there are.
export const languages = (directions) => `import type { CardItem, CardPhrases } from '../content/card-item.js';
import type { ExerciseItem } from '../content/exercise-item.js';
import type { Shared } from '../content/words.js';

/** The languages that words exist in. */
export type Language = ${Object.keys(directions)
  .map((language) => `'${language}'`)
  .join(' | ')};

/** Which way the script of each language runs. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = ${literal(directions)};

type Loaders<Item> = Promise<{ readonly exercises: Readonly<Record<string, () => Promise<{ item: Item }>>> }>;

/** How to get what each language holds; nothing is loaded before it is asked for. */
export const modules: Readonly<
  Record<
    Language,
    {
      readonly shared: () => Promise<Shared>;
      readonly catalogue: () => Promise<{ readonly exercises: Readonly<Record<string, ExerciseItem>> }>;
      readonly items: () => Loaders<ExerciseItem>;
      readonly phrases: () => Promise<{ readonly phrases: CardPhrases }>;
      readonly cards: () => Loaders<CardItem>;
    }
  >
> = {
${Object.keys(directions)
  .map(
    (language) => `  ${literal(language)}: {
    shared: () => import('./items/${language}/shared.js'),
    catalogue: () => import('./items/${language}/catalogue.js'),
    items: () => import('./items/${language}/loaders.js'),
    phrases: () => import('./cards/${language}/phrases.js'),
    cards: () => import('./cards/${language}/loaders.js'),
  },`,
  )
  .join('\n')}
};
`;

/** One exercise for the content API: facts and words side by side. */
export const item = (id, language) => `import type { ExerciseItem } from '../../../../content/exercise-item.js';
import { ${exportName(id)} as facts } from '../../../facts/exercises/${id}.js';
import { ${exportName(id)} as words } from '../../../words/${language}/exercises/${id}.js';

export const item: ExerciseItem = { facts, words };
`;

/** Every exercise of one language, each loaded when asked for. */
export const loaders = (ids, type, from) => `import type { ${type} } from '../../../content/${from}.js';

export const exercises: Readonly<Record<string, () => Promise<{ item: ${type} }>>> = {
${ids.map((id) => `  '${id}': () => import('./exercises/${id}.js'),`).join('\n')}
};
`;

/** Every exercise of one language in one module, in the order of lists. */
export const catalogue = (ids) => `import type { ExerciseItem } from '../../../content/exercise-item.js';
${ids.map((id) => `import { item as ${exportName(id)} } from './exercises/${id}.js';`).join('\n')}

export const exercises: Readonly<Record<string, ExerciseItem>> = {
${ids.map((id) => `  '${id}': ${exportName(id)},`).join('\n')}
};
`;

export const shared = (phrases, references) => `import type { Phrases, References } from '../../../content/words.js';

export const phrases: Phrases = ${literal(phrases)};

export const references: References = ${literal(references)};
`;

/** The figures of one exercise, the same in every language, with the people in them: one file draws the exercise. */
export const figures = (value) => `import type { FigureFacts } from '../../../figure/figure-facts.js';
import type { LookArt } from '../../../figure/look-art.js';
${[...new Set(value.map(({ look }) => look))]
  .map((look) => `import { ${exportName(look)} } from '../../../figure/looks/${look}.js';\n`)
  .join('')}
/** Poses for \`backstride/figure\`. */
export const figures: readonly FigureFacts[] = ${literal(value)};

/** Who does it, figure by figure. */
export const looks: readonly LookArt[] = [${value.map(({ look }) => exportName(look)).join(', ')}];
`;

/** The figures of every exercise, each loaded when asked for. */
export const figureLoaders = (ids) => `import type { ExerciseFigures } from '../../content/exercise-figures.js';

export const exercises: Readonly<Record<string, () => Promise<ExerciseFigures>>> = {
${ids.map((id) => `  '${id}': () => import('./exercises/${id}.js'),`).join('\n')}
};
`;

/** One diagram of one language: what is drawn and what is said about it, in one module. */
export const diagram = (id, words) => `import type { DiagramWords } from '../../../content/diagram-words.js';

export { panels } from '../../../figure/diagrams/${id}.js';

export const words: DiagramWords = ${literal(words)};
`;

/** Every diagram of one language, each loaded when asked for. */
export const diagramLoaders = (ids) => `import type { DiagramWords } from '../../../content/diagram-words.js';
import type { Panel } from '../../../figure/diagrams/diagram.js';

export const diagrams: Readonly<Record<string, () => Promise<{ panels: readonly Panel[]; words: DiagramWords }>>> = {
${ids.map((id) => `  '${id}': () => import('./${id}.js'),`).join('\n')}
};
`;

/** The type of a module that compile-cards.mjs writes after tsc has run. */
export const cardType = (name, type) => `import type { ${type} } from '../../../content/card-item.js';

export declare const ${name}: ${type};
`;
