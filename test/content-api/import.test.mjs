// Importing the content API does nothing else: no network, no files beyond its own modules, no page. In a process of
// its own, so that nothing is loaded already.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Everything that a module could reach for throws.
const guarded = `
  const touched = [];
  for (const name of ['fetch', 'document', 'window', 'customElements', 'HTMLElement', 'localStorage', 'navigator', 'XMLHttpRequest', 'setTimeout', 'setInterval']) {
    Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return undefined; } });
  }
`;

function runGuarded(code) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', guarded + code], {
    encoding: 'utf8',
    cwd: new URL('../..', import.meta.url),
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test('importing backstride/content touches no page, no network and no timer', () => {
  const touched = runGuarded(`
    const names = Object.keys(await import('backstride/content'));
    console.log(JSON.stringify({ touched, names }));
  `);
  assert.deepEqual(touched, { touched: [], names: ['BackstrideError', 'UnknownIdError', 'directions', 'openLibrary'] });
});

test('nor does using it', () => {
  const { touched, text } = runGuarded(`
    const { openLibrary } = await import('backstride/content');
    const text = (await openLibrary('en')).exercise('plank').doseText;
    console.log(JSON.stringify({ touched, text }));
  `);
  assert.deepEqual(touched, []);
  assert.match(text, /60 seconds/);
});

// Without a loader hook that Node 20 has not: the static imports tell what an import brings along.
test('importing it loads no words, no catalogue and no Lit', () => {
  const loaded = staticImports(fileURLToPath(import.meta.resolve('backstride/content')));
  assert.ok(loaded.size > 5);
  const unwanted = [...loaded].filter((file) => /node_modules|[\\/](words|items|cards)[\\/]|^[^./\\]*$/.test(file));
  assert.deepEqual(unwanted, []);
});

function staticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  const module = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  for (const { moduleSpecifier } of module.statements) {
    const name = moduleSpecifier?.text;
    if (name) staticImports(name.startsWith('.') ? join(dirname(file), name) : name, seen);
  }
  return seen;
}

test('one exercise is facts alone', async () => {
  const { plank, ...others } = await import('backstride/content/exercises/plank');
  assert.deepEqual(others, {});
  assert.deepEqual([plank.id, plank.dose.hold], ['plank', { target: 60, minimum: 45 }]);
});

test('so is one item of any other kind', async () => {
  for (const [path, name] of [
    ['causes/hyperlordosis', 'hyperlordosis'],
    ['tips/reduce-strain', 'reduceStrain'],
    ['treatments/stem-cell', 'stemCell'],
    ['studies/belavy-2017', 'belavy2017'],
  ]) {
    const module = await import(`backstride/content/${path}`);
    assert.deepEqual(Object.keys(module), [name]);
    assert.equal(module[name].id, path.split('/')[1]);
  }
});

test('an exercise that does not exist is no module', async () => {
  await assert.rejects(import('backstride/content/exercises/plonk'), { code: 'ERR_MODULE_NOT_FOUND' });
});
