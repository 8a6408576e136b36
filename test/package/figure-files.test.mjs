// The files that a page fetches to draw: one for each exercise, whole in itself.
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
    assert.doesNotMatch(readFileSync(join(folder, `${id}.js`), 'utf8'), /\bimport\b|\bfrom\s*["']/);
    const [page, app] = await Promise.all(
      [join(folder, `${id}.js`), join(dist, `generated/figures/exercises/${id}.js`)].map(load),
    );
    assert.deepEqual({ ...page }, { ...app });
  });
}
