// Bundles what tsc has written to dist: private copies of two small packages for the npm build, then the browser build,
// which brings Lit along and fetches one file per item.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { globSync } from 'tinyglobby';

// `lit` stays the only dependency: what else we use is bundled into the module that uses it.
const privateCopies = ['element/localize', 'content/nearest-ids'].map((module) => ({
  input: `dist/${module}.js`,
  external: /^lit(\/|$)/,
  output: { file: `dist/${module}.js`, format: 'es' },
  plugins: [nodeResolve()],
}));

// Pages fetch items by address, apps by import (src/README.md, "Two ways to load content").
const loadByAddress = {
  name: 'load-by-address',
  resolveId(source, importer) {
    return source.endsWith('/load.js') ? this.resolve(source.replace('load.js', 'load.browser.js'), importer) : null;
  },
};

const minify = terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } });

const entries = { backstride: 'define', content: 'content/index' };
const browserEntries = Object.entries(entries).map(([name, module]) => ({
  input: { [name]: `dist/${module}.js` },
  output: { dir: 'dist/browser', format: 'es', chunkFileNames: '[name].js' },
  plugins: [loadByAddress, nodeResolve(), minifyTemplateLiterals(), minify],
}));

// Items are bundled one by one: together they would share chunks, and every card would cost further requests.
const bundleItem = (input, file) => ({ input, output: { file: `dist/browser/${file}`, format: 'es' }, plugins: [minify] });
const cards = globSync('dist/generated/cards/*/{phrases,exercises/*}.js').map((input) =>
  bundleItem(input, input.replace('dist/generated/cards/', '')),
);
const catalogues = globSync('dist/generated/items/*/{catalogue,shared}.js').map((input) =>
  bundleItem(input, input.replace('dist/generated/items/', '')),
);

export default [
  ...privateCopies,
  ...browserEntries,
  ...cards,
  ...catalogues,
  bundleItem('dist/generated/exercise-ids.js', 'exercise-ids.js'),
];
