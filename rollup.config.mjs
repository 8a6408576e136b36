// Bundles what tsc has written to dist: private copies of two small packages for the npm build, then the browser build,
// which brings Lit along and fetches one file per item.
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify as minifyCode } from 'terser';
import { globSync } from 'tinyglobby';
import { recordPackages } from './.ci/bundled-packages.mjs';
import { addressOf } from './.ci/content-addresses.mjs';
import { litForOurBrowsers } from './.ci/lit-for-our-browsers.mjs';
import { mangling } from './.ci/private-names.mjs';

// `lit` stays the only dependency: what else we use is bundled into the module that uses it.
const privateCopies = [['element/localize', 'element/localize-languages'], ['content/nearest-ids']].map((modules) => ({
  input: Object.fromEntries(modules.map((module) => [module, `dist/${module}.js`])),
  external: /^lit(\/|$)/,
  output: { dir: 'dist', format: 'es', chunkFileNames: 'element/localize-[name].js' },
  plugins: [nodeResolve(), recordPackages],
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

/** Every module that runs with this one, but for those of other elements: an element may use others, but does not hold them. */
function withImports(module, defines, getModuleInfo) {
  const reached = new Set([module]);
  for (const each of reached) {
    for (const used of getModuleInfo(each).importedIds) if (!defines.includes(used)) reached.add(used);
  }
  return reached;
}

/** What such elements share, and the bundle does not hold, is one chunk: several would come one after the other. */
const chunkOf =
  (name) =>
  (id, { getModuleInfo, getModuleIds }) => {
    const entry = [...getModuleIds()].map(getModuleInfo).find(({ isEntry }) => isEntry);
    const defines = entry.dynamicallyImportedIds.filter((module) => /[/\\]define\.js$/.test(module));
    if (withImports(entry.id, defines, getModuleInfo).has(id)) return name;
    const users = defines.filter((define) => withImports(define, defines, getModuleInfo).has(id));
    return users.length > 1 ? 'elements' : undefined;
  };

const entries = { backstride: 'browser', content: 'content/index', figure: 'figure/index.browser', html: 'html/index' };
const browserEntries = Object.entries(entries).map(([name, module]) => ({
  input: { [name]: `dist/${module}.js` },
  output: {
    dir: 'dist/browser',
    format: 'es',
    chunkFileNames: chunkName,
    // Whoever takes all that draws takes one file; it leaves none among those of the cards.
    ...(['figure', 'html'].includes(name) ? { inlineDynamicImports: true } : { manualChunks: chunkOf(name) }),
  },
  plugins: [
    loadByAddress,
    nodeResolve(),
    litForOurBrowsers,
    minifyTemplateLiterals(htmlOptions),
    name === 'backstride' ? minifyElements : minify,
    recordPackages,
  ],
}));

// The loader's elements stand beside the card, and the card beside them: what all share is `core`, what only they share
// is `elements`. They ask the loader for content files, whose address is then the same as in the other build.
const loaderEntries = {
  loader: 'dist/loader.js',
  'loader/data-form': 'dist/embed/data-form.js',
  frame: 'dist/frame/frame.js',
  ...Object.fromEntries(
    globSync('dist/*/define.js').map((path) => [path.replace(/dist.(.+).define\.js/, 'loader/$1'), path]),
  ),
};
const loader = {
  input: loaderEntries,
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/browser',
    format: 'es',
    chunkFileNames: 'loader/[name].js',
    manualChunks(id, { getModuleInfo }) {
      const [main, ...defines] = Object.values(loaderEntries).map((path) => resolve(path));
      if (withImports(main, defines, getModuleInfo).has(id)) return 'loader';
      const users = defines.filter((define) => withImports(define, defines, getModuleInfo).has(id));
      if (users.length < 2) return undefined;
      return users.some((define) => define.includes('exercise-card')) ? 'core' : 'elements';
    },
  },
  plugins: [
    loadByAddress,
    nodeResolve(),
    litForOurBrowsers,
    minifyTemplateLiterals(htmlOptions),
    minifyElements,
    recordPackages,
  ],
};

// Runs in the page around a frame, which need not have anything else of ours.
const frameParent = {
  input: 'dist/frame/frame-parent.js',
  output: { file: 'dist/browser/frame-parent.js', format: 'es' },
  plugins: [minify],
};

// Items are bundled one by one: together they would share chunks, and every card would cost further requests.
// Interface strings hold a template of @lit/localize, whose code is in the bundle: names are shortened in both.
const bundleOne = (input, file) => ({
  input,
  output: { file: `dist/browser/${file}`, format: 'es' },
  plugins: [minifyHere(file.endsWith('/strings.js') ? { ...terserOptions, ...mangling } : terserOptions)],
});
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

/** Rollup names modules by their paths, which have backslashes on Windows. */
const slashed = (id) => id.replaceAll('\\', '/');

// One script holds what the browser build fetches; Lit in it has a policy of its own beside that of another Lit.
const inOneFile = (language) => ({
  name: 'in-one-file',
  load(id) {
    if (!slashed(id).endsWith('/content/all-files.js')) return null;
    // The guide's file holds what the others hold; the catalogue is for the content API alone.
    const languageOf = (path) => languages.find((one) => addressOf(path).startsWith(`${one}/`)) ?? 'en';
    const paths = contentFiles.filter(
      (path) => !/\/(guide|catalogue)\.js$/.test(path) && languageOf(path) === language,
    );
    const imports = paths.map((path, index) => `import * as file${index} from ${JSON.stringify(resolve(path))};`);
    return `${imports.join('\n')}\nexport const files = {${paths.map((path, index) => `'${addressOf(path).replace('.js', '')}': file${index}`)}};`;
  },
  transform: (code, id) =>
    slashed(id).includes('/lit-html/') ? code.replace('createPolicy("lit-html"', 'createPolicy("backstride"') : null,
});
const languages = globSync('dist/generated/strings/*.js').map((path) => basename(path, '.js'));
const classicScript = (input, file, language) => ({
  input: `dist/${input}.js`,
  output: { file: `dist/browser/${file}.js`, format: 'iife', inlineDynamicImports: true },
  plugins: [
    inOneFile(language),
    loadByAddress,
    nodeResolve(),
    litForOurBrowsers,
    minifyTemplateLiterals(htmlOptions),
    minifyElements,
  ],
});
const classic = [
  classicScript('classic', 'backstride.classic', 'en'),
  ...languages.map((language) => classicScript('classic-language', `backstride.classic.${language}`, language)),
];

const code = [...privateCopies, ...browserEntries, loader, frameParent, ...classic];

/** `rollup -c`: everything; `rollup -c --configPart content` and `--configPart code`: halves that can be made side by side. */
export default ({ configPart }) => ({ code, content })[configPart] ?? [...code, ...content];
