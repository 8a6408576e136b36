// Every entry point of the package, imported in bare Node from the empty project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { kinds } from '../../content/tools/kinds.mjs';
import { readContent } from '../../content/tools/read-content.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { project } from './installed.mjs';

/** `causes/hyperlordosis` and so on. */
const itemPaths = Object.entries(readContent().facts)
  .filter(([kind]) => kind in kinds && kind !== 'exercises')
  .flatMap(([kind, files]) => files.map(({ id }) => `${kind}/${id}`));

/** Runs a module in the project; gives what it printed as JSON. */
function run(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}
const namesIn = (entry) => run(`console.log(JSON.stringify(Object.keys(await import('${entry}'))))`);
const registeredBy = (entry) =>
  run(`await import('${entry}'); console.log(Boolean(globalThis.customElements?.get('exercise-card')))`);

test('each entry gives what it promises', () => {
  assert.deepEqual(namesIn('backstride'), ['BackstrideElement', 'ExerciseCardElement', 'defineElements', 'version']);
  assert.deepEqual(namesIn('backstride/define'), []);
  assert.deepEqual(namesIn('backstride/exercise-card'), ['ExerciseCardElement']);
  assert.deepEqual(namesIn('backstride/exercise-card/element'), ['ExerciseCardElement']);
  assert.deepEqual(namesIn('backstride/content'), ['BackstrideError', 'UnknownIdError', 'openLibrary']);
  for (const name of [
    'elementHtml',
    'exerciseDocument',
    'guideDocument',
    'pageHtml',
    'toHtml',
    'toJsonLd',
    'toMarkdown',
  ]) {
    assert.ok(namesIn('backstride/html').includes(name), name);
  }
});

test('every exercise has its facts, under its own name', () => {
  const facts = run(`
    const ids = ${JSON.stringify(exerciseIds)};
    const modules = await Promise.all(ids.map((id) => import('backstride/content/exercises/' + id)));
    console.log(JSON.stringify(modules.map((module) => Object.values(module).map(({ id }) => id))))`);
  assert.deepEqual(facts.flat(), exerciseIds);
});

test('so has every item of the other kinds', () => {
  const facts = run(`
    const paths = ${JSON.stringify(itemPaths)};
    const modules = await Promise.all(paths.map((path) => import('backstride/content/' + path)));
    console.log(JSON.stringify(modules.flatMap((module) => Object.values(module).map(({ id }) => id))))`);
  assert.deepEqual(
    facts,
    itemPaths.map((path) => path.split('/')[1]),
  );
});

test('every exercise has its figures', () => {
  const views = run(`
    const ids = ${JSON.stringify(exerciseIds)};
    const modules = await Promise.all(ids.map((id) => import('backstride/content/figures/' + id)));
    console.log(JSON.stringify(modules.map(({ figures }) => figures.every(({ view, keyframes }) => view && keyframes.length > 0))))`);
  assert.deepEqual(
    views,
    exerciseIds.map(() => true),
  );
});

test('package.json can be read, and nothing that is not published', () => {
  const [version, hidden] = run(`
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const refused = await import('backstride/dist/index.js').catch(({ code }) => code);
    console.log(JSON.stringify([require('backstride/package.json').version, refused]))`);
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.equal(hidden, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
});

for (const entry of ['backstride', 'backstride/exercise-card/element', 'backstride/content', 'backstride/html']) {
  test(`${entry} registers nothing`, () => assert.equal(registeredBy(entry), false));
}
for (const entry of ['backstride/define', 'backstride/exercise-card']) {
  test(`${entry} registers the tag`, () => assert.equal(registeredBy(entry), true));
}

test('the content API answers in Node', () => {
  const answer = run(`
    import { openLibrary } from 'backstride/content';
    const library = await openLibrary('en');
    const { name, dose } = library.exercise('plank');
    let refusal;
    try { library.exercise('plonk'); } catch (error) { refusal = error.message; }
    console.log(JSON.stringify({ count: library.exercises().length, name, hold: dose.hold.target, refusal }))`);
  assert.deepEqual(answer, {
    count: exerciseIds.length,
    name: 'Plank',
    hold: 60,
    refusal: 'library.exercise: no exercise "plonk"; did you mean "plank"?',
  });
});
