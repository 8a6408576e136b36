// Turns content/facts and content/words into typed modules in src/generated, which git ignores.
// Plain `export const` literals and no calls: one wrapper call makes a bundler keep the whole catalogue.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardItem, cardPhrases } from './compile-card.mjs';
import { exerciseFacts, exerciseWords } from './compile-exercise.mjs';
import { phrases, references } from './compile-shared.mjs';
import { lint, printProblems } from './lint.mjs';
import { readContent } from './read-content.mjs';

const output = fileURLToPath(new URL('../../src/generated', import.meta.url));
const packageFile = new URL('../../package.json', import.meta.url);

/** `lacrosse-ball-hip` → `lacrosseBallHip`: the name of the export that holds the item. */
export const exportName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const literal = (value) => JSON.stringify(value, null, 2);

/** @returns {Map<string, string>} path below src/generated → TypeScript */
export function compile(content, version) {
  const modules = new Map();
  const constant = (path, { imports = [], name, value, type }) => {
    const depth = '../'.repeat(path.split('/').length);
    const from = imports.map(([what, file]) => `import type { ${what} } from '${depth}content/${file}.js';\n`).join('');
    modules.set(
      path,
      `${from}\nexport const ${name} = ${literal(value)} as const${type ? ` satisfies ${type}` : ''};\n`,
    );
  };
  const exercises = content.facts.exercises.toSorted((a, b) => a.data.order - b.data.order);
  const ids = exercises.map(({ id }) => id);
  const languages = Object.keys(content.words);

  modules.set(
    'version.ts',
    `/** The version of this package. */\nexport const version: string = ${literal(version)};\n`,
  );
  modules.set('exercise-ids.ts', exerciseIds(ids));
  modules.set('languages.ts', languagesModule(content, languages));
  for (const { id, data } of exercises) {
    const value = exerciseFacts(data, content);
    constant(`facts/exercises/${id}.ts`, {
      imports: [['ExerciseFacts', 'facts']],
      name: exportName(id),
      value,
      type: 'ExerciseFacts',
    });
  }
  for (const language of languages) {
    modules.set(`items/${language}/shared.ts`, sharedModule(content, language));
    for (const { id, data } of exercises) {
      constant(`words/${language}/exercises/${id}.ts`, {
        imports: [['ExerciseWords', 'words']],
        name: exportName(id),
        value: exerciseWords(data, content, language),
        type: 'ExerciseWords',
      });
      constant(`cards/${language}/exercises/${id}.ts`, {
        imports: [['CardItem', 'card-item']], name: 'item', value: cardItem(data, content, language), type: 'CardItem',
      });
      modules.set(`items/${language}/exercises/${id}.ts`, exerciseItem(id, language));
    }
    constant(`cards/${language}/phrases.ts`, {
      imports: [['CardPhrases', 'card-item']], name: 'phrases', value: cardPhrases(content, language), type: 'CardPhrases',
    });
    modules.set(`cards/${language}/loaders.ts`, loaders(ids));
    modules.set(`items/${language}/catalogue.ts`, catalogue(ids));
  }
  return modules;
}

const exerciseIds = (ids) => `${ids
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

// Literal imports, one per language and none per item: every bundler can follow them, and the size stays
// the same however many items there are.
const languagesModule = (content, languages) => `import type { LanguageInfo } from '../content/language.js';

/** The languages that words exist in. */
export type Language = ${languages.map((language) => `'${language}'`).join(' | ')};

export const languages: Readonly<Record<Language, LanguageInfo>> = ${literal(
  Object.fromEntries(
    languages.map((language) => {
      const { $schema, ...info } = content.wordTables[language].language.data;
      return [language, info];
    }),
  ),
)};

export const modules = {
${languages
  .map(
    (language) => `  ${literal(language)}: {
    shared: () => import('./items/${language}/shared.js'),
    phrases: () => import('./cards/${language}/phrases.js'),
    cards: () => import('./cards/${language}/loaders.js'),
    catalogue: () => import('./items/${language}/catalogue.js'),
  },`,
  )
  .join('\n')}
};
`;

const loaders = (ids) => `import type { CardItem } from '../../../content/card-item.js';

export const exercises: Readonly<Record<string, () => Promise<{ item: CardItem }>>> = {
${ids.map((id) => `  '${id}': () => import('./exercises/${id}.js'),`).join('\n')}
};
`;

const catalogue = (ids) => `import type { ExerciseItem } from '../../../content/exercise-item.js';
${ids.map((id) => `import { item as ${exportName(id)} } from './exercises/${id}.js';`).join('\n')}

export const exercises: Readonly<Record<string, ExerciseItem>> = {
${ids.map((id) => `  '${id}': ${exportName(id)},`).join('\n')}
};
`;

const exerciseItem = (id, language) => `import type { ExerciseItem } from '../../../../content/exercise-item.js';
import { ${exportName(id)} as facts } from '../../../facts/exercises/${id}.js';
import { ${exportName(id)} as words } from '../../../words/${language}/exercises/${id}.js';

export const item: ExerciseItem = { facts, words };
`;

const sharedModule = (content, language) => `import type { Phrases, References } from '../../../content/words.js';

export const phrases: Phrases = ${literal(phrases(content, language))};

export const references: References = ${literal(references(content, language))};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = readContent();
  const problems = lint(content);
  if (problems.length > 0) {
    printProblems(problems);
    process.exit(1);
  }
  rmSync(output, { recursive: true, force: true });
  const modules = compile(content, JSON.parse(readFileSync(packageFile, 'utf8')).version);
  for (const [path, text] of modules) {
    const file = join(output, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `// Written by content/tools/compile.mjs. Change the files in content/, not this one.\n${text}`,
    );
  }
  console.log(`compiled ${modules.size} modules into src/generated`);
}
