// Writes down which packages stand in the bundles, as rollup sees it: the bill of materials lists these (sbom.mjs).
import { writeFileSync } from 'node:fs';

export const bundledPackages = 'dist/bundled-packages.json';

const packageOf = (id) => id.match(/.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/)?.[1].replaceAll('\\', '/');

const found = new Set();

/** A plugin of rollup; all bundles of one run add to one list. */
export const recordPackages = {
  name: 'record-packages',
  generateBundle(_, bundle) {
    for (const { moduleIds = [] } of Object.values(bundle))
      moduleIds.map(packageOf).forEach((name) => name && found.add(name));
  },
  writeBundle() {
    writeFileSync(bundledPackages, `${JSON.stringify([...found].sort())}\n`);
  },
};
