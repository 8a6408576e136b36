// Turns content/facts and content/words into typed modules in src/generated, which git ignores. Lints first: content
// with a problem is not compiled.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagramWords } from './compile-diagram.mjs';
import { exerciseFacts, exerciseWords } from './compile-exercise.mjs';
import { exerciseFigures } from './compile-figure.mjs';
import { phrases, references } from './compile-shared.mjs';
import { lint, printProblems } from './lint.mjs';
import * as text from './module-texts.mjs';
import { readContent } from './read-content.mjs';

/** @returns {Map<string, string>} path below src/generated → TypeScript */
export function compile(content, version) {
  const modules = new Map();
  const constant = (path, module) => modules.set(path, text.constant(path, module));
  const exercises = content.facts.exercises.toSorted((a, b) => a.data.order - b.data.order);
  const ids = exercises.map(({ id }) => id);

  modules.set('version.ts', `/** The version of this package. */\nexport const version: string = '${version}';\n`);
  modules.set('exercise-ids.ts', text.exerciseIds(ids));
  modules.set('languages.ts', text.languages(directions(content)));
  for (const { id, data } of exercises) {
    const value = exerciseFacts(data, content);
    constant(`facts/exercises/${id}.ts`, { name: text.exportName(id), value, type: 'ExerciseFacts', from: 'facts' });
    modules.set(`figures/exercises/${id}.ts`, text.figures(exerciseFigures(data, content)));
  }
  modules.set('figures/loaders.ts', text.figureLoaders(ids));
  for (const language of Object.keys(content.words)) {
    modules.set(`items/${language}/shared.ts`, text.shared(phrases(content, language), references(content, language)));
    modules.set(`items/${language}/catalogue.ts`, text.catalogue(ids));
    modules.set(`items/${language}/loaders.ts`, text.loaders(ids, 'ExerciseItem', 'exercise-item'));
    modules.set(`cards/${language}/loaders.ts`, text.loaders(ids, 'CardItem', 'card-item'));
    modules.set(`cards/${language}/phrases.d.ts`, text.cardType('phrases', 'CardPhrases'));
    modules.set(`diagrams/${language}/loaders.ts`, text.diagramLoaders(content.facts.diagrams.map(({ id }) => id)));
    for (const { id, data } of content.facts.diagrams) {
      modules.set(`diagrams/${language}/${id}.ts`, text.diagram(id, diagramWords(data, content, language)));
    }
    for (const { id, data } of exercises) {
      const value = exerciseWords(data, content, language);
      const path = `words/${language}/exercises/${id}.ts`;
      constant(path, { name: text.exportName(id), value, type: 'ExerciseWords', from: 'words' });
      modules.set(`items/${language}/exercises/${id}.ts`, text.item(id, language));
      modules.set(
        `cards/${language}/exercises/${id}.d.ts`,
        text.cardType('item', 'CardItem').replace('../../', '../../../'),
      );
    }
  }
  return modules;
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
