// Turns content/facts and content/words into typed modules in src/generated, which git ignores. Lints first: content
// with a problem is not compiled.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exerciseFacts, exerciseWords } from './compile-exercise.mjs';
import { itemFacts, itemWords, namedNumbers } from './compile-item.mjs';
import { phrases, references } from './compile-shared.mjs';
import { kinds, shownKinds } from './kinds.mjs';
import { lint, printProblems } from './lint.mjs';
import * as text from './module-texts.mjs';
import { readContent } from './read-content.mjs';

/** @returns {Map<string, string>} path below src/generated → TypeScript */
export function compile(content, version) {
  const modules = new Map();
  modules.set('version.ts', `/** The version of this package. */\nexport const version: string = '${version}';\n`);
  modules.set('languages.ts', text.languages(directions(content)));
  for (const [kind, { one }] of Object.entries(kinds)) {
    const files = inOrder(content.facts[kind]);
    modules.set(
      `${one}-ids.ts`,
      text.itemIds(
        kind,
        one,
        files.map(({ id }) => id),
      ),
    );
    for (const { id, data } of files) {
      const value = kind === 'exercises' ? exerciseFacts(data, content) : itemFacts(kind, data, content);
      const path = `facts/${kind}/${id}.ts`;
      const type = `${text.typeName(one)}Facts`;
      modules.set(
        path,
        text.constant(path, { name: text.exportName(id), value, type, from: kind === 'exercises' ? 'facts' : one }),
      );
    }
  }
  modules.set('shown-ids.ts', text.shownIds({ ...idsByKind(shownKinds, content), claims: claimSubjects(content) }));
  for (const language of Object.keys(content.words)) {
    for (const [path, module] of languageModules(language, content)) modules.set(path, module);
  }
  return modules;
}

function languageModules(language, content) {
  const modules = new Map();
  const constant = (path, module) => modules.set(path, text.constant(path, module));
  const declared = (path, ...type) => modules.set(path, text.cardType(path, ...type));
  const exerciseIds = idsOf('exercises', content);
  const facts = content.facts.exercises.map(({ data }) => exerciseFacts(data, content));
  const cited = {
    evidence: facts.flatMap(({ evidence }) => evidence),
    sources: facts.flatMap(({ sources }) => sources),
  };

  modules.set(
    `items/${language}/shared.ts`,
    text.shared(phrases(content, language), references(content, language, cited)),
  );
  modules.set(
    `items/${language}/loaders.ts`,
    text.loaders({ exercises: exerciseIds }, 'ExerciseItem', 'exercise-item'),
  );
  modules.set(`items/${language}/catalogue.ts`, text.catalogue(exerciseIds, itemKinds, references(content, language)));
  modules.set(`cards/${language}/loaders.ts`, text.loaders({ exercises: exerciseIds }, 'CardItem', 'card-item'));
  modules.set(`cards/${language}/shown.ts`, text.loaders(idsByKind(shownKinds, content), 'ShownItem', 'shown-item'));
  modules.set(
    `cards/${language}/claims.ts`,
    text.loaders({ claims: claimSubjects(content) }, 'ShownClaims', 'shown-claims'),
  );
  declared(`cards/${language}/phrases.d.ts`, 'phrases', 'CardPhrases', 'card-item');
  declared(`cards/${language}/frame.d.ts`, 'item', 'ShownFrame', 'shown-frame');
  declared(`cards/${language}/warnings.d.ts`, 'item', 'ShownWarnings', 'shown-warnings');
  declared(`cards/${language}/glossary.d.ts`, 'item', 'ShownGlossary', 'shown-warnings');
  for (const id of claimSubjects(content)) {
    declared(`cards/${language}/claims/${id}.d.ts`, 'item', 'ShownClaims', 'shown-claims');
  }
  for (const { id, data } of content.facts.exercises) {
    const value = exerciseWords(data, content, language);
    constant(`words/${language}/exercises/${id}.ts`, {
      name: text.exportName(id),
      value,
      type: 'ExerciseWords',
      from: 'words',
    });
    modules.set(`items/${language}/exercises/${id}.ts`, text.item(id, language));
    declared(`cards/${language}/exercises/${id}.d.ts`, 'item', 'CardItem', 'card-item');
  }
  for (const kind of itemKinds) {
    const values = {};
    for (const { id, data } of inOrder(content.facts[kind])) {
      const value = itemWords(kind, id, content, language);
      constant(`words/${language}/${kind}/${id}.ts`, {
        name: text.exportName(id),
        value,
        type: 'ItemWords',
        from: 'item',
      });
      values[id] = namedNumbers(data, value);
      if (shownKinds.includes(kind))
        declared(`cards/${language}/${kind}/${id}.d.ts`, 'item', 'ShownItem', 'shown-item');
    }
    modules.set(`items/${language}/${kind}.ts`, text.items(kind, values, language));
  }
  return modules;
}

const itemKinds = Object.keys(kinds).filter((kind) => kind !== 'exercises');

const idsOf = (kind, content) => inOrder(content.facts[kind]).map(({ id }) => id);

const idsByKind = (list, content) => Object.fromEntries(list.map((kind) => [kind, idsOf(kind, content)]));

/** The items that claims are about. */
const claimSubjects = (content) => [...new Set(content.facts.claims.flatMap(({ data }) => data.about.id ?? []))].sort();

// Files come in the order of their names, which stands where a kind has no order of its own.
const inOrder = (files) => files.toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = readContent();
  const problems = lint(content);
  if (problems.length > 0) {
    printProblems(problems);
    process.exit(1);
  }
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const modules = compile(content, version);
  write(modules, fileURLToPath(new URL('../../src/generated', import.meta.url)));
  console.log(`compiled ${modules.size} modules into src/generated`);
}
