// The bill of materials lists what a version is made of, and is the same for the same version.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project, root } from './installed.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const published = join(project, 'node_modules/backstride');
const bill = read(join(published, 'dist/sbom.cdx.json'));
const names = bill.components.map(({ name }) => name);

test('it is CycloneDX of this very version', () => {
  const { name, version } = read(join(published, 'package.json'));
  assert.equal(bill.bomFormat, 'CycloneDX');
  assert.deepEqual([bill.metadata.component.name, bill.metadata.component.version], [name, version]);
});

test('it lists every package that a user gets, with version, licence and hash', () => {
  const installed = Object.keys(read(join(project, 'node_modules/.package-lock.json')).packages)
    .filter((path) => path !== 'node_modules/backstride')
    .map((path) => path.replace(/.*node_modules\//, ''));
  assert.ok(installed.includes('lit'));
  for (const name of installed) assert.ok(names.includes(name), `${name} is installed and not listed`);
  for (const { name, version, licenses, hashes } of bill.components) {
    const installedHere = read(join(root, 'node_modules', name, 'package.json'));
    assert.equal(version, installedHere.version, name);
    assert.ok(licenses.length > 0 && hashes.length > 0, name);
  }
});

test('it lists what our bundles took in, and none of our tools', () => {
  assert.ok(names.includes('@lit/localize') && names.includes('leven'), names.join(', '));
  for (const tool of ['rollup', 'typescript', 'terser', 'react', 'vue']) assert.ok(!names.includes(tool), tool);
});
