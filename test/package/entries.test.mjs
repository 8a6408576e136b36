// Every entry point of the package, imported in bare Node from the empty project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kinds } from '../../content/tools/kinds.mjs';
import { readContent } from '../../content/tools/read-content.mjs';
import { classNameOf, tags } from '../element-tags.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { globSync } from 'tinyglobby';
import { folderWith } from '../types/framework-apps.mjs';
import { project, root } from './installed.mjs';

/** `causes/hyperlordosis` and so on. */
const itemPaths = Object.entries(readContent().facts)
  .filter(([kind]) => kind in kinds && kind !== 'exercises')
  .flatMap(([kind, files]) => files.map(({ id }) => `${kind}/${id}`));

/** Runs a module in a project; gives what it printed as JSON. */
function run(code, cwd = project) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}
const namesIn = (entry, cwd) => run(`console.log(JSON.stringify(Object.keys(await import('${entry}'))))`, cwd);
const registeredBy = (entry) =>
  run(`
    await import('${entry}');
    const isRegistered = (tag) => globalThis.customElements?.get(tag);
    console.log(JSON.stringify(${JSON.stringify(tags)}.filter(isRegistered)))`);

const promised = {
  '.': ['BackstrideElement', ...tags.map(classNameOf), 'defineElements', 'version'].sort(),
  './define': [],
  ...Object.fromEntries(tags.map((tag) => [`./${tag}`, [classNameOf(tag)]])),
  ...Object.fromEntries(tags.map((tag) => [`./${tag}/element`, [classNameOf(tag)]])),
  './audit': ['audit'],
  './content': ['BackstrideError', 'UnknownIdError', 'directions', 'openLibrary'],
  './testing': ['cautionsOf', 'findAll', 'findButton', 'findCard', 'headingsOf', 'shownText', 'stepsOf', 'whenShown'],
  './vue': ['isCustomElement'],
  './types/preact': [],
  './types/react': [],
  './types/solid': [],
  './types/svelte': [],
  './types/vue': [],
};
/** These give more than is named here. */
const promisedAmongOthers = {
  './figure': ['diagramSvg', 'drawFigure', 'figureStyles', 'figureSvg', 'lintFigure', 'unpackFigures'],
  './html': 'elementHtml exerciseDocument guideDocument pageHtml toHtml toJsonLd toMarkdown toText'.split(' '),
};
const components = tags.map((tag) => classNameOf(tag).replace(/Element$/, ''));
/** Files that are no modules, with something that must stand in them. */
const data = {
  './custom-elements.json': '"custom-element-definition"',
  './vscode.html-custom-data.json': '"legs-up-the-wall"',
  './vscode.css-custom-data.json': '"::part(steps)"',
  './web-types.json': '"js-types-syntax"',
  './llms.txt': '### <exercise-card>',
  './fixtures.json': '<exercise-card',
  './sbom.json': '"CycloneDX"',
  './package.json': '"backstride"',
};
/** Other tests import what these stand for. */
const patterns = ['./content/*', './content/figures/*', './figure/looks/*', './browser/*'];
const called = (entry) => entry.replace('.', 'backstride');

test('every entry of package.json is named here', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [promised, promisedAmongOthers, data].flatMap(Object.keys);
  assert.deepEqual(Object.keys(exports).sort(), [...named, ...patterns, './react', './server'].sort());
});

for (const [entry, names] of Object.entries(promised)) {
  test(`${called(entry)} gives what it promises`, () => assert.deepEqual(namesIn(called(entry)), names));
}

for (const [entry, names] of Object.entries(promisedAmongOthers)) {
  test(`${called(entry)} gives what it promises`, () => {
    const given = namesIn(called(entry));
    assert.deepEqual(
      names.filter((name) => !given.includes(name)),
      [],
    );
  });
}

test('backstride/react gives a component for each element, where there is React', () =>
  assert.deepEqual(namesIn('backstride/react', folderWith(['react'])), components));

test('backstride/server gives what it promises, where there is @lit-labs/ssr', () => {
  const folder = folderWith(['@lit-labs/ssr']);
  assert.deepEqual(namesIn('backstride/server', folder), ['renderElement']);
});

test('every file of data can be read', () => {
  const texts = run(`
    import { readFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    const { resolve } = createRequire(import.meta.url);
    const entries = ${JSON.stringify(Object.keys(data).map(called))};
    console.log(JSON.stringify(entries.map((entry) => readFileSync(resolve(entry), 'utf8'))));`);
  Object.entries(data).forEach(([entry, part], index) => assert.ok(texts[index].includes(part), entry));
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
