// The reference in README.md is what the code says of itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { currentReadme, freshReadme } from './readme.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

test('the tables in README.md are those of the doc comments', () => {
  assert.equal(currentReadme(), freshReadme(), 'run `npm run docs` and look at what changed');
});

test('every --backstride property of the styles is documented, and at most 25 of them', () => {
  const styles = globSync('src/**/*-styles.ts', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8')).join('');
  const used = new Set(styles.match(/--backstride-[a-z-]+/g));
  const documented = new Set(source('exercise-card/exercise-card-element.ts').match(/(?<=@cssprop )--backstride-[a-z-]+/g));
  assert.deepEqual([...used].sort(), [...documented].sort());
  assert.ok(used.size <= 25, `${used.size} properties`);
});
