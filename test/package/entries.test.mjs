// Every entry point of the package, imported in bare Node from the empty project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { kinds } from '../../content/tools/kinds.mjs';
import { readContent } from '../../content/tools/read-content.mjs';
import { classNameOf, tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { globSync } from 'tinyglobby';
import { project, root } from './installed.mjs';

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
  run(`
    await import('${entry}');
    const isRegistered = (tag) => globalThis.customElements?.get(tag);
    console.log(JSON.stringify(${JSON.stringify(tags)}.filter(isRegistered)))`);

test('each entry gives what it promises', () => {
  const names = ['BackstrideElement', ...tags.map(classNameOf), 'defineElements', 'version'];
  assert.deepEqual(namesIn('backstride'), names.sort());
  assert.deepEqual(namesIn('backstride/define'), []);
  for (const tag of tags) {
    assert.deepEqual(namesIn(`backstride/${tag}`), [classNameOf(tag)]);
    assert.deepEqual(namesIn(`backstride/${tag}/element`), [classNameOf(tag)]);
  }
  assert.deepEqual(namesIn('backstride/content'), ['BackstrideError', 'UnknownIdError', 'directions', 'openLibrary']);
  assert.deepEqual(namesIn('backstride/audit'), ['audit']);
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

for (const entry of [
  'backstride',
  ...tags.map((tag) => `backstride/${tag}/element`),
  'backstride/content',
  'backstride/html',
]) {
  test(`${entry} registers nothing`, () => assert.deepEqual(registeredBy(entry), []));
}
test('backstride/back-pain-guide registers what the guide is made of', () =>
  assert.deepEqual(registeredBy('backstride/back-pain-guide'), tags));
for (const tag of tags.filter((each) => each !== 'back-pain-guide')) {
  test(`backstride/${tag} registers that tag alone`, () => assert.deepEqual(registeredBy(`backstride/${tag}`), [tag]));
}
test('backstride/define registers every tag', () => assert.deepEqual(registeredBy('backstride/define'), tags));

test('every folder of an element is an element of the package', () => {
  const folders = globSync('src/*/define.ts', { cwd: root }).map((path) => path.split('/')[1]);
  assert.deepEqual(folders.sort(), tags);
});

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
