// Makes the WordPress plugin: dist/wordpress/backstride.zip, to upload in the administration of a site, and
// dist/fixtures.json, which any port of our HTML can be held against. Runs last in the build, from what it has made.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { openLibrary } from '../../../dist/content/index.js';
import { directions } from '../../../dist/generated/languages.js';
import { version } from '../../../dist/generated/version.js';
import { elementFacts } from './element-facts.mjs';
import { documentsOf } from './documents.mjs';
import { fixtures } from './fixtures.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const sources = fileURLToPath(new URL('../plugin', import.meta.url));
const plugin = join(dist, 'wordpress/backstride');

const put = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const json = (value) => `${JSON.stringify(value)}\n`;

const elements = elementFacts();
const languages = Object.keys(directions);
const libraries = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await openLibrary(language)])),
);

rmSync(join(dist, 'wordpress'), { recursive: true, force: true });
cpSync(sources, plugin, { recursive: true });
cpSync(join(dist, '../LICENSE'), join(plugin, 'LICENSE'));
for (const path of ['backstride.php', 'readme.txt', 'block/block.json']) {
  const text = readFileSync(join(plugin, path), 'utf8').replaceAll('{{version}}', version);
  put(join(plugin, path), text.replace('"{{attributes}}"', JSON.stringify(blockAttributes())));
}

// The module that a page loads: the one that also turns divs into elements, where the build has it.
const has = (file) => existsSync(join(dist, 'browser', file));
const script = has('loader.js') ? 'loader.js' : 'backstride.js';
put(join(plugin, 'data/plugin.json'), json({ version, languages, script, preCss: has('pre.css') }));
put(join(plugin, 'data/elements.json'), json(elements));
for (const [language, library] of Object.entries(libraries)) {
  for (const [name, document] of Object.entries(documentsOf(library))) {
    put(join(plugin, `data/${language}/${name}.json`), json(document));
  }
}

// Files name each other without a version, so the version is in the address: no cache can mix two of them.
const notForPages = /[/\\](backstride\.classic(\.[\w-]+)?|content|figure|html|frame-parent)\.js$|[/\\]frame\.[^/\\]*$/;
cpSync(join(dist, 'browser'), join(plugin, 'browser', version), {
  recursive: true,
  filter: (path) => !notForPages.test(path),
});

put(join(dist, 'fixtures.json'), `${JSON.stringify(fixtures(libraries), null, 1)}\n`);
put(join(dist, 'wordpress/backstride.zip'), zipped(plugin));

/** A folder as a zip. The same files give the same bytes, whenever and wherever they are packed. */
function zipped(folder) {
  const paths = globSync('**', { cwd: folder }).sort();
  const files = paths.map((path) => [`backstride/${path}`, readFileSync(join(folder, path))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Every attribute that some element takes; `content` is the HTML that stays in the post. */
function blockAttributes() {
  const rules = Object.entries({ element: {}, lang: {} }).concat(
    Object.values(elements).flatMap(({ attributes }) => Object.entries(attributes)),
  );
  const types = rules.map(([name, { form }]) => [name, { type: form === 'flag' ? 'boolean' : 'string' }]);
  return { ...Object.fromEntries(types), content: { type: 'string', source: 'raw' } };
}
