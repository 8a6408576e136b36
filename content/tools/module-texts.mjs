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

/** `tip` → `Tip`, as in `TipFacts` and `TipId`. */
export const typeName = (one) => one.charAt(0).toUpperCase() + one.slice(1);

/** The ids of one kind, in the order of lists. */
export const itemIds = (kind, one, ids) => `${ids
  .map((id) => `import type { ${exportName(id)} } from './facts/${kind}/${id}.js';`)
  .join('\n')}

/** The facts of each ${one}, by id: types only, so that the compiler knows each number. */
export interface ${typeName(one)}FactsById {
${ids.map((id) => `  readonly '${id}': typeof ${exportName(id)};`).join('\n')}
}

/** The id of one ${one}. It is the name of its file in content/facts/${kind}. */
export type ${typeName(one)}Id = keyof ${typeName(one)}FactsById;

/** Every id, in the order of lists. */
export const ${one}Ids: readonly ${typeName(one)}Id[] = ${literal(ids)};
`;

// Literal imports, one per language and none per item: every bundler can follow them, and the size stays the same
// however many items there are.
export const languages = (directions) => `import type { CardItem, CardPhrases } from '../content/card-item.js';
import type { Catalogue } from '../content/catalogue.js';
import type { ExerciseItem } from '../content/exercise-item.js';
import type { Diagram } from '../content/load-diagram.js';
import type { ShownClaims } from '../content/shown-claims.js';
import type { ShownFrame } from '../content/shown-frame.js';
import type { ShownItem, ShownKind } from '../content/shown-item.js';
import type { ShownGlossary, ShownWarnings } from '../content/shown-warnings.js';
import type { Shared } from '../content/words.js';
import type { InterfaceStrings } from '../element/interface-strings.js';

/** The languages that words exist in. */
export type Language = ${Object.keys(directions)
  .map((language) => `'${language}'`)
  .join(' | ')};

/** Every language, and which way its script runs. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = ${literal(directions)};

type ById<Item> = Readonly<Record<string, () => Promise<{ item: Item }>>>;

/** How to get what each language holds; nothing is loaded before it is asked for. */
export const modules: Readonly<
  Record<
    Language,
    {
      /** What elements say themselves; English stands in their code. */
      readonly strings?: () => Promise<{ readonly templates: InterfaceStrings }>;
      readonly shared: () => Promise<Shared>;
      readonly catalogue: () => Promise<Catalogue>;
      readonly items: () => Promise<{ readonly exercises: ById<ExerciseItem> }>;
      readonly phrases: () => Promise<{ readonly phrases: CardPhrases }>;
      readonly cards: () => Promise<{ readonly exercises: ById<CardItem> }>;
      readonly shown: () => Promise<Readonly<Record<ShownKind, ById<ShownItem>>>>;
      readonly claims: () => Promise<{ readonly claims: ById<ShownClaims> }>;
      readonly diagrams: () => Promise<{ readonly diagrams: Readonly<Record<string, () => Promise<Diagram>>> }>;
      readonly frame: () => Promise<{ readonly item: ShownFrame }>;
      readonly warnings: () => Promise<{ readonly item: ShownWarnings }>;
      readonly glossary: () => Promise<{ readonly item: ShownGlossary }>;
    }
  >
> = {
${Object.keys(directions)
  .map(
    (language) => `  ${literal(language)}: {
${language === 'en' ? '' : `    strings: () => import('./strings/${language}.js'),\n`}    shared: () => import('./items/${language}/shared.js'),
    catalogue: () => import('./items/${language}/catalogue.js'),
    items: () => import('./items/${language}/loaders.js'),
    phrases: () => import('./cards/${language}/phrases.js'),
    cards: () => import('./cards/${language}/loaders.js'),
    shown: () => import('./cards/${language}/shown.js'),
    claims: () => import('./cards/${language}/claims.js'),
    diagrams: () => import('./diagrams/${language}/loaders.js'),
    frame: () => import('./cards/${language}/frame.js'),
    warnings: () => import('./cards/${language}/warnings.js'),
    glossary: () => import('./cards/${language}/glossary.js'),
  },`,
  )
  .join('\n')}
};
`;

/** Which diagram explains which cause: known at once, so that both are asked for at once. */
export const causeDiagrams = (causes) => `export const causeDiagrams: Readonly<Record<string, string>> = ${literal(
  Object.fromEntries(causes.filter(({ data }) => data.diagram).map(({ id, data }) => [id, data.diagram])),
)};
`;

/** The ids of everything that elements load one by one. */
export const shownIds = (ids) => `import type { ShownKind } from '../content/shown-item.js';

export const shownIds: Readonly<Record<ShownKind | 'claims', readonly string[]>> = ${literal(ids)};
`;

/** One exercise for the content API: facts and words side by side. */
export const item = (id, language) => `import type { ExerciseItem } from '../../../../content/exercise-item.js';
import { ${exportName(id)} as facts } from '../../../facts/exercises/${id}.js';
import { ${exportName(id)} as words } from '../../../words/${language}/exercises/${id}.js';

export const item: ExerciseItem = { facts, words };
`;

/** The items of one kind, each loaded when asked for. */
const loadersOf = (
  kind,
  ids,
  type,
) => `export const ${kind}: Readonly<Record<string, () => Promise<{ item: ${type} }>>> = {
${ids.map((id) => `  '${id}': () => import('./${kind}/${id}.js'),`).join('\n')}
};
`;

/** Every item of these kinds in one language, each loaded when asked for. */
export const loaders = (idsByKind, type, from) => `import type { ${type} } from '../../../content/${from}.js';

${Object.entries(idsByKind)
  .map(([kind, ids]) => loadersOf(kind, ids, type))
  .join('\n')}`;

/** The items of one kind in one language: facts, words, and the numbers that the words name. */
export const items = (kind, values, language) => `import type { Items } from '../../../content/catalogue.js';
${Object.keys(values)
  .map(
    (id) => `import { ${exportName(id)} } from '../../facts/${kind}/${id}.js';
import { ${exportName(id)} as ${exportName(id)}Words } from '../../words/${language}/${kind}/${id}.js';`,
  )
  .join('\n')}

export const ${kind}: Items['${kind}'] = {
${Object.entries(values)
  .map(([id, numbers]) => {
    const rest = Object.keys(numbers).length > 0 ? `, values: ${literal(numbers)}` : '';
    return `  '${id}': { facts: ${exportName(id)}, words: ${exportName(id)}Words${rest} },`;
  })
  .join('\n')}
};
`;

/** Everything of one language in one module, in the order of lists. */
export const catalogue = (
  exerciseIds,
  kinds,
  diagrams,
  references,
  labels,
) => `import type { Items } from '../../../content/catalogue.js';
import type { DiagramWords } from '../../../content/diagram-words.js';
import type { Labels } from '../../../content/labels.js';
import type { ExerciseItem } from '../../../content/exercise-item.js';
import type { References } from '../../../content/words.js';
${kinds.map((kind) => `import { ${kind} } from './${kind}.js';`).join('\n')}
${exerciseIds.map((id) => `import { item as ${exportName(id)} } from './exercises/${id}.js';`).join('\n')}

export const exercises: Readonly<Record<string, ExerciseItem>> = {
${exerciseIds.map((id) => `  '${id}': ${exportName(id)},`).join('\n')}
};

export const items: Items = { ${kinds.join(', ')} };

export const diagrams: Readonly<Record<string, DiagramWords>> = ${literal(diagrams)};

export const references: References = ${literal(references)};

export const labels: Labels = ${literal(labels)};
`;

export const shared = (phrases, references) => `import type { Phrases, References } from '../../../content/words.js';

export const phrases: Phrases = ${literal(phrases)};

export const references: References = ${literal(references)};
`;

/** The figures of one exercise, the same in every language, with the people in them. */
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
export const figureLoaders = (ids) => `import type { PackedFigures } from '../../content/exercise-figures.js';

export const exercises: Readonly<Record<string, () => Promise<PackedFigures>>> = {
${ids.map((id) => `  '${id}': () => import('./packed/${id}.js'),`).join('\n')}
};
`;

/** The type of a module that compile-cards.mjs writes after tsc has run: the same figures as they travel to a page. */
export const packedFigures = `import type { PackedFigure } from '../../../figure/packed-figure.js';

export declare const figures: readonly PackedFigure[];
`;

/** One diagram of one language: what is drawn and what is said about it, in one module. */
export const diagram = (id, words) => `import type { DiagramWords } from '../../../content/diagram-words.js';

export { panels } from '../../../figure/diagrams/${id}.js';

export const words: DiagramWords = ${literal(words)};
`;

/** Every diagram of one language, each loaded when asked for. */
export const diagramLoaders = (ids) => `import type { Diagram } from '../../../content/load-diagram.js';

export const diagrams: Readonly<Record<string, () => Promise<Diagram>>> = {
${ids.map((id) => `  '${id}': () => import('./${id}.js'),`).join('\n')}
};
`;

/** The type of a module that compile-cards.mjs writes after tsc has run. */
export const cardType = (path, name, type, from) => `import type { ${type} } from '${up(path)}content/${from}.js';

export declare const ${name}: ${type};
`;
