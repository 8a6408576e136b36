// Bundles what tsc has written to dist: private copies of two small packages for the npm build, then the browser build,
// which brings Lit along and fetches one file per item.
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify as minifyCode } from 'terser';
import { globSync } from 'tinyglobby';
import { mangling } from './.ci/private-names.mjs';

// `lit` stays the only dependency: what else we use is bundled into the module that uses it.
const privateCopies = [['element/localize', 'element/localize-languages'], ['content/nearest-ids']].map((modules) => ({
  input: Object.fromEntries(modules.map((module) => [module, `dist/${module}.js`])),
  external: /^lit(\/|$)/,
  output: { dir: 'dist', format: 'es', chunkFileNames: 'element/localize-[name].js' },
  plugins: [nodeResolve()],
}));

// Pages fetch items by address, apps by import (src/README.md, "Two ways to load content").
const loadByAddress = {
  name: 'load-by-address',
  resolveId(source, importer) {
    const name =
      source.match(/\/load-(cards|diagram|figures|guide|items|shown|strings)\.js$/) &&
      source.replace('.js', '.browser.js');
    return name && this.resolve(name, importer);
  },
};

const htmlOptions = {
  exclude: '**/node_modules/**',
  options: { minifyOptions: { removeAttributeQuotes: true, removeOptionalTags: true } },
};

const terserOptions = {
  ecma: 2022,
  module: true,
  // Our getters only tell, and large functions compress better where they stand.
  compress: { passes: 3, pure_getters: true, inline: 1, keep_fargs: false },
  format: { comments: false },
};
const minify = terser(terserOptions);
const minifyElements = terser({ ...terserOptions, ...mangling });

// The plugin of rollup starts a worker for every bundle, which takes longer than hundreds of small files.
const minifyHere = (options) => ({
  name: 'minify-here',
  renderChunk: (code) => minifyCode(code, structuredClone(options)),
});

/** An element that a page loads when it needs it is a chunk named after its tag. */
function chunkName({ facadeModuleId }) {
  const [, tag] = facadeModuleId?.match(/([^/\\]+)[/\\]define\.js$/) ?? [];
  return tag ? `${tag}.js` : '[name].js';
}

/** What such elements share, and the bundle does not hold, is one chunk: several would come one after the other. */
const chunkOf =
  (name) =>
  (id, { getModuleInfo, getModuleIds }) => {
    const entry = [...getModuleIds()].map(getModuleInfo).find(({ isEntry }) => isEntry);
    const defines = entry.dynamicallyImportedIds.filter((module) => /[/\\]define\.js$/.test(module));
    const withImports = (module) => {
      const reached = new Set([module]);
      for (const each of reached) {
        // An element may use others, but does not hold them.
        for (const used of getModuleInfo(each).importedIds) if (!defines.includes(used)) reached.add(used);
      }
      return reached;
    };
    if (withImports(entry.id).has(id)) return name;
    return defines.filter((define) => withImports(define).has(id)).length > 1 ? 'elements' : undefined;
  };

const entries = { backstride: 'browser', content: 'content/index', figure: 'figure/index.browser' };
const browserEntries = Object.entries(entries).map(([name, module]) => ({
  input: { [name]: `dist/${module}.js` },
  output: {
    dir: 'dist/browser',
    format: 'es',
    chunkFileNames: chunkName,
    // Whoever takes all that draws takes one file; it leaves none among those of the cards.
    ...(name === 'figure' ? { inlineDynamicImports: true } : { manualChunks: chunkOf(name) }),
  },
  plugins: [
    loadByAddress,
    nodeResolve(),
    minifyTemplateLiterals(htmlOptions),
    name === 'backstride' ? minifyElements : minify,
  ],
}));

// Items are bundled one by one: together they would share chunks, and every card would cost further requests.
// Interface strings hold a template of @lit/localize, whose code is in the bundle: names are shortened in both.
const bundleOne = (input, file) => ({
  input,
  output: { file: `dist/browser/${file}`, format: 'es' },
  plugins: [minifyHere(file.endsWith('/strings.js') ? { ...terserOptions, ...mangling } : terserOptions)],
});
const addressOf = (path) =>
  path
    .replace('dist/generated/figures/packed', 'figures')
    .replace(/dist\/generated\/(\w+)\/([^/]+)\/exercises/, '$2/$1')
    .replace(/dist\/generated\/diagrams\/([^/]+)/, '$1/diagrams')
    .replace(/dist\/generated\/strings\/(\w+)/, '$1/strings')
    .replace(/dist\/generated\/(\w+)\/([^/]+)/, '$2')
    .replace('dist/generated/', '');
const contentFiles = globSync(
  [
    '{cards,diagrams,figures/packed}/**/*.js',
    'items/*/{catalogue,shared}.js',
    'items/*/exercises/*.js',
    '{exercise,shown}-ids.js',
    'strings/*.js',
  ].map((path) => `dist/generated/${path}`),
  { ignore: ['**/loaders.js', '**/cards/*/{shown,claims}.js'] },
);
const content = contentFiles.map((path) => bundleOne(path, addressOf(path)));

// One script holds what the browser build fetches; Lit in it has a policy of its own beside that of another Lit.
const inOneFile = (language) => ({
  name: 'in-one-file',
  load(id) {
    if (!id.endsWith('/content/all-files.js')) return null;
    // The guide's file holds what the others hold; the catalogue is for the content API alone.
    const languageOf = (path) => languages.find((one) => addressOf(path).startsWith(`${one}/`)) ?? 'en';
    const paths = contentFiles.filter(
      (path) => !/\/(guide|catalogue)\.js$/.test(path) && languageOf(path) === language,
    );
    const imports = paths.map((path, index) => `import * as file${index} from '${resolve(path)}';`);
    return `${imports.join('\n')}\nexport const files = {${paths.map((path, index) => `'${addressOf(path).replace('.js', '')}': file${index}`)}};`;
  },
  transform: (code, id) =>
    id.includes('/lit-html/') ? code.replace('createPolicy("lit-html"', 'createPolicy("backstride"') : null,
});
const languages = globSync('dist/generated/strings/*.js').map((path) => basename(path, '.js'));
const classicScript = (input, file, language) => ({
  input: `dist/${input}.js`,
  output: { file: `dist/browser/${file}.js`, format: 'iife', inlineDynamicImports: true },
  plugins: [inOneFile(language), loadByAddress, nodeResolve(), minifyTemplateLiterals(htmlOptions), minifyElements],
});
const classic = [
  classicScript('classic', 'backstride.classic', 'en'),
  ...languages.map((language) => classicScript('classic-language', `backstride.classic.${language}`, language)),
];

export default [...privateCopies, ...browserEntries, ...classic, ...content];
