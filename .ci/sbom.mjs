// dist/sbom.cdx.json: what a published version is made of, in CycloneDX, for those who look out for weaknesses in what they
// use. npm writes the list; of it stay the packages that a user installs and those whose code stands in our bundles.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledPackages } from './bundled-packages.mjs';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const ask = (...parameters) =>
  JSON.parse(npm(execFileSync, parameters, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));

const bundled = JSON.parse(readFileSync(join(root, bundledPackages), 'utf8'));
const { metadata, components: all } = ask('sbom', '--sbom-format=cyclonedx', '--sbom-type=library');
// `npm sbom --omit=dev` leaves out what our tools need as well (npm 11); the tree does not.
const namesBelow = ({ dependencies = {} }) =>
  Object.entries(dependencies).flatMap(([name, below]) => [name, ...namesBelow(below)]);
const installed = namesBelow(ask('ls', '--omit=dev', '--omit=optional', '--omit=peer', '--all', '--json'));
const isListed = ({ name }) => bundled.includes(name) || installed.includes(name);
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// Two builds of one version give one file: no time, and a serial number that follows from what is listed.
const components = all
  .filter(isListed)
  .map(({ properties: _, ...component }) => component)
  .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
const digest = createHash('sha256')
  .update(JSON.stringify([name, version, components]))
  .digest('hex');
const serial = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-8$3-8$4-$5');
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${serial}`,
  version: 1,
  // npm calls it after the folder.
  metadata: { component: { ...metadata.component, name } },
  components,
  dependencies: [{ ref: metadata.component['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) }],
};
writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
rmSync(join(root, bundledPackages));
