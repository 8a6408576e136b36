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
    const [page, app, code] = await Promise.all(
      [join(folder, `${id}.js`), join(dist, `generated/figures/exercises/${id}.js`), join(dist, 'figure/index.js')].map(load),
    );
    const unpacked = code.unpackFigures(page.figures);
    assert.deepEqual(allDrawings(code, unpacked), allDrawings(code, app));
  });
}

/** Everything that a picture or its movement can show, at each keyframe and three times on the way to the next. */
const allDrawings = (code, { figures, looks }) =>
  figures.map((figure, index) => ({
    window: [code.viewBox(figure), code.mirrorTransform(figure), code.mirrorTransform(figure, true)],
    movement: [code.runSeconds(figure), code.positionAt(figure, 1.1)],
    keyframes: figure.keyframes.map((keyframe, position) => [
      code.arrowShapes(keyframe),
      code.drawFigure(figure, code.keyframePose(figure, position), looks[index]),
      ...[0.25, 0.5, 0.75].map((part) => code.drawFigure(figure, code.poseAt(figure, position + part), looks[index])),
    ]),
    look: looks[index].look,
  }));

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
