// The reference in README.md is what the code says of itself, and names everything that the element has.
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

test('every part and slot of the templates is documented', () => {
  const templates = ['card', 'card-header', 'card-steps', 'card-practice', 'card-sources', 'section', 'exercise-card-element']
    .map((file) => source(`exercise-card/${file}.ts`))
    .join('\n')
    .concat(source('element/heading.ts'));
  const docs = source('exercise-card/exercise-card-element.ts');
  const found = [
    ...templates.matchAll(/\bpart="([a-z-]+)"/g),
    ...templates.matchAll(/\bstepper\('([a-z-]+)'/g),
    ...templates.matchAll(/\bsection\(\s*view,\s*'([a-z-]+)'/g),
  ].map(([, part]) => part);
  assert.deepEqual([...new Set(found)].sort(), [...docs.matchAll(/@csspart ([a-z-]+)/g)].map(([, part]) => part).sort());
  const slots = [...templates.matchAll(/<slot name="([a-z-]+)"/g)].map(([, slot]) => slot);
  assert.deepEqual([...new Set(slots)].sort(), [...docs.matchAll(/@slot ([a-z][a-z-]+)/g)].map(([, slot]) => slot).sort());
});
