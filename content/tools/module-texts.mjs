// The TypeScript of each kind of generated module. Knows names and paths below src/generated, and nothing of content.

/** `lacrosse-ball-hip` → `lacrosseBallHip`: the name of the export that holds the item. */
export const exportName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export const literal = (value) => JSON.stringify(value, null, 2);

const up = (path) => '../'.repeat(path.split('/').length);

/** A module with one constant. Plain literals and no calls: one wrapper call makes a bundler keep the whole catalogue. */
export const constant = (path, { name, value, type, from }) => `import type { ${type} } from '${up(path)}content/${from}.js';

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
export type Language = ${Object.keys(directions).map((language) => `'${language}'`).join(' | ')};

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

/** The type of a module that compile-cards.mjs writes after tsc has run. */
export const cardType = (name, type) => `import type { ${type} } from '../../../content/card-item.js';

export declare const ${name}: ${type};
`;
