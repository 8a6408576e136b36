// Turns content/facts and content/words into typed modules in src/generated, which git ignores. Lints first: content
// with a problem is not compiled.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardModules, shownIds } from './card-modules.mjs';
import { exerciseFacts } from './compile-exercise.mjs';
import { itemFacts } from './compile-item.mjs';
import { isMain } from './is-main.mjs';
import { kinds } from './kinds.mjs';
import { languageModules } from './language-modules.mjs';
import { lint, printProblems } from './lint.mjs';
import * as text from './module-texts.mjs';
import { idsOf } from './order.mjs';
import { diagramModules, figureModules } from './picture-modules.mjs';
import { readContent } from './read-content.mjs';
import { readStrings, stringModules, stringProblems } from './translated-strings.mjs';

/** @returns {Map<string, string>} path below src/generated → TypeScript */
export const compile = (content, version) =>
  new Map([
    ['version.ts', `/** The version of this package. */\nexport const version: string = '${version}';\n`],
    ['languages.ts', text.languages(directions(content))],
    ['cause-diagrams.ts', text.causeDiagrams(content.facts.causes)],
    ['shown-ids.ts', text.shownIds(shownIds(content))],
    ...Object.keys(kinds).flatMap((kind) => factsModules(kind, content)),
    ...figureModules(content),
    ...Object.keys(content.words).flatMap((language) => [
      ...languageModules(language, content),
      ...cardModules(language, content),
      ...diagramModules(language, content),
    ]),
  ]);

/** The ids of one kind, and a module of facts for each of them. */
function factsModules(kind, content) {
  const { one } = kinds[kind];
  const [toFacts, from] = kind === 'exercises' ? [exerciseFacts, 'facts'] : [itemFacts, one];
  return [
    [`${one}-ids.ts`, text.itemIds(kind, one, idsOf(kind, content))],
    ...content.facts[kind].map(({ id, data }) => {
      const path = `facts/${kind}/${id}.ts`;
      const type = `${text.typeName(one)}Facts`;
      return [
        path,
        text.constant(path, { name: text.exportName(id), value: toFacts(data, content, kind), type, from }),
      ];
    }),
  ];
}

const directions = (content) =>
  Object.fromEntries(
    Object.entries(content.wordTables).map(([language, tables]) => [language, tables.language.data.direction]),
  );

function write(modules, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, module] of modules) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `// Written by content/tools/compile.mjs. Change the files in content/, not this one.\n${module}`,
    );
  }
}

if (isMain(import.meta)) {
  const content = readContent();
  const strings = readStrings(Object.keys(content.words));
  const problems = [...lint(content), ...stringProblems(strings)];
  if (problems.length > 0) {
    printProblems(problems);
    process.exit(1);
  }
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const modules = new Map([...compile(content, version), ...stringModules(strings)]);
  write(modules, fileURLToPath(new URL('../../src/generated', import.meta.url)));
  console.log(`compiled ${modules.size} modules into src/generated`);
}
