// The browser build renames the properties of private-names.mjs. Whatever stands outside that build must not know them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { privateNames } from '../../.ci/private-names.mjs';

const dist = new URL('../../dist/', import.meta.url);

test('no file of content has a property with a private name', async () => {
  const names = new Set();
  const gather = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) Object.keys(value).forEach((name) => names.add(name));
    Object.values(value).forEach(gather);
  };
  for (const path of globSync('browser/{en,figures}/**/*.js', { cwd: dist }))
    gather({ ...(await import(new URL(path, dist))) });
  assert.ok(names.has('steps') && names.has('kind'));
  assert.deepEqual(
    privateNames.filter((name) => names.has(name)),
    [],
  );
});

test('no element has a public member with a private name', () => {
  const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8'));
  const members = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .flatMap(({ members = [] }) => members)
    .map(({ name }) => name);
  assert.ok(members.includes('headingLevel'));
  assert.deepEqual(
    privateNames.filter((name) => members.includes(name)),
    [],
  );
});

test('no module of the browser build exports a private name', () => {
  const exported = globSync('browser/*.js', { cwd: dist }).flatMap((path) => {
    const [, names = ''] = readFileSync(new URL(path, dist), 'utf8').match(/export\s*\{([^}]*)\}/) ?? [];
    return names.split(',').map((name) => name.split(' as ').at(-1).trim());
  });
  assert.ok(exported.includes('Movement') && exported.includes('exerciseIds'));
  assert.deepEqual(
    privateNames.filter((name) => exported.includes(name)),
    [],
  );
});
