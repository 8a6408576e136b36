// What is inside the tarball.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ts from 'typescript';
import { pack, root } from './installed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'backstride-pack-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const packInto = (name) => {
  mkdirSync(join(folder, name));
  return pack(join(folder, name));
};

const { files, tarball } = packInto('first');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('it holds the build and its texts, nothing else', () => {
  const texts = files.filter((path) => !path.startsWith('dist/')).sort();
  assert.deepEqual(texts, [
    'ACCESSIBILITY.md',
    'CHANGELOG.md',
    'LICENSE',
    'PRIVACY.md',
    'README.md',
    'SECURITY.md',
    'content/README.md',
    'package.json',
  ]);
  const others = files.filter((path) => path.startsWith('dist/') && !/\.(js|d\.ts)$/.test(path));
  assert.deepEqual(
    others.filter((path) => !path.startsWith('dist/wordpress/backstride/')),
    [
      'dist/browser/frame.css',
      'dist/browser/frame.html',
      'dist/browser/pre.css',
      'dist/browser/sri.json',
      'dist/custom-elements.json',
      'dist/fixtures.json',
      'dist/llms.txt',
      'dist/sbom.cdx.json',
      'dist/vscode.css-custom-data.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
    ],
  );
});

test('the WordPress plugin comes without a second copy of the browser build', () => {
  const plugin = files
    .filter((path) => path.startsWith('dist/wordpress/'))
    .map((path) => path.split('/').slice(2, 4).join('/'));
  const parts = 'LICENSE backstride.php block data hooks includes readme.txt'.split(' ');
  assert.deepEqual(
    [...new Set(plugin)].sort(),
    parts.map((part) => `backstride/${part}`),
  );
});

test('sri.json has the true hash of every file of the browser build', () => {
  const { version, files: hashes } = JSON.parse(readFileSync(join(root, 'dist/browser/sri.json'), 'utf8'));
  assert.equal(version, manifest.version);
  const published = files.filter((path) => path.startsWith('dist/browser/') && !path.endsWith('sri.json'));
  assert.deepEqual(
    Object.keys(hashes)
      .map((path) => `dist/browser/${path}`)
      .sort(),
    published.sort(),
  );
  for (const [path, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(join(root, 'dist/browser', path));
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
  }
});

test('what only the browser bundle is made from stays out', () => {
  assert.deepEqual(
    files.filter((path) => path.includes('.browser.')),
    [],
  );
});

test('every file that package.json names is there', () => {
  const { main, types, customElements, sideEffects } = manifest;
  const named = [
    ...Object.values(manifest.exports),
    ...[main, types, customElements, manifest['web-types'], ...sideEffects],
  ]
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .filter((path) => !path.includes('*'))
    .map((path) => path.replace('./', ''));
  assert.deepEqual(
    named.filter((path) => !files.includes(path)),
    [],
  );
});

test('lit is the only thing that comes with it', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
  assert.equal(manifest.optionalDependencies, undefined);
  const { peerDependencies: peers, peerDependenciesMeta: meta } = manifest;
  assert.deepEqual(
    Object.keys(peers).filter((name) => !meta[name]?.optional),
    [],
  );
});

test('no file names a package that does not come with it', () => {
  const allowed = /^(\.{1,2}\/|lit$|lit\/)/;
  const forFramework = (path, name) => {
    const [, framework] = path.match(/\b(?:types\/)?(preact|react|solid|svelte|vue)\b/) ?? [];
    if (path.startsWith('dist/server/')) return name.startsWith('@lit-labs/ssr');
    return framework && name.split('/')[0].startsWith(framework);
  };
  const imported = files
    .filter((path) => path.startsWith('dist/'))
    .flatMap((path) =>
      ts
        .preProcessFile(readFileSync(join(root, path), 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => !allowed.test(name) && !forFramework(path, name))
        .map((name) => `${path}: ${name}`),
    );
  assert.deepEqual(imported, []);
});

test('packing twice gives the same bytes', () => {
  assert.ok(readFileSync(tarball).equals(readFileSync(packInto('second').tarball)));
});
