// The files that a page fetches to draw: one for each exercise, for each diagram and for the code, whole in themselves.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { exerciseIds } from '../exercise-ids.mjs';
import { project } from './installed.mjs';

const dist = join(project, 'node_modules/backstride/dist');
const folder = join(dist, 'browser/figures');
const load = (path) => import(pathToFileURL(path).href);
const assertWhole = (path) => assert.doesNotMatch(readFileSync(path, 'utf8'), /\bimport\b|\bfrom\s*["']/);

test('each exercise has its file', () => {
  assert.deepEqual(
    readdirSync(folder)
      .map((name) => basename(name, '.js'))
      .sort(),
    [...exerciseIds].sort(),
  );
});

for (const id of exerciseIds) {
  test(`${id} needs no further file and draws what an app would draw`, async () => {
    assertWhole(join(folder, `${id}.js`));
    const [page, app] = await Promise.all(
      [join(folder, `${id}.js`), join(dist, `generated/figures/exercises/${id}.js`)].map(load),
    );
    assert.deepEqual({ ...page }, { ...app });
  });
}

test('figure.js holds what an app has in backstride/figure, and everybody', async () => {
  const path = join(dist, 'browser/figure.js');
  assertWhole(path);
  const [{ looks, ...page }, app] = await Promise.all([path, join(dist, 'figure/index.js')].map(load));
  assert.deepEqual(Object.keys(page).sort(), Object.keys(app).sort());
  const people = readdirSync(join(dist, 'figure/looks')).filter((name) => name.endsWith('.js'));
  assert.deepEqual(looks.map(({ look }) => `${look}.js`).sort(), people.sort());
});

test('each diagram has its file, with its words', async () => {
  const { diagramLoaders } = await load(join(dist, 'figure/index.js'));
  for (const id of Object.keys(diagramLoaders)) {
    const path = join(dist, `browser/en/diagrams/${id}.js`);
    assertWhole(path);
    const { panels, words } = await load(path);
    assert.equal(words.id, id);
    assert.deepEqual(
      words.panels.map((panel) => panel.id),
      panels.map((panel) => panel.id),
    );
  }
});
