// The Wix snippet as far as it can run elsewhere: what is entered for a custom element makes one in a browser, as Wix
// makes it, and the page code runs in Node with the packed package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { openLibrary } from 'backstride/content';
import { elementHtml } from 'backstride/html';
import { project } from '../package/installed.mjs';
import { openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import { assertShown } from './check.mjs';
import { browserFolder, everyElement, folder, hostile, optionsFor, write } from './options.mjs';

const visit = visitor();

/** `{ url, tag, attributes }` for each custom element, read as a person would. */
const settingsIn = (code) =>
  code.split('\n\n').map((block) => ({
    url: /^Server URL: (.*)$/m.exec(block)[1],
    tag: /^Tag name: (.*)$/m.exec(block)[1],
    attributes: [...block.matchAll(/^Attribute: (\S+) = (.*)$/gm)].map(([, name, value]) => [name, value]),
  }));

const english = everyElement.filter(({ options }) => !options.language);
assert.ok(english.length > 1);

for (const made of english) {
  test(`a custom element shows ${made.tag} as chosen`, async (t) => {
    const [settings, , css] = write('wix', made);
    const [{ url, tag, attributes }] = settingsIn(settings.code);
    const { origin } = await openSite(
      t,
      { '/': '<!doctype html><title>Wix</title><main></main>' },
      { [`${folder}/`]: browserFolder },
    );
    const visited = await visit(t, origin);
    await visited.page.evaluate(
      ([tag, attributes, css]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        globalThis.document.adoptedStyleSheets = [sheet];
        const element = globalThis.document.createElement(tag);
        for (const [name, value] of attributes) element.setAttribute(name, value);
        globalThis.document.querySelector('main').append(element);
      },
      [tag, attributes, css?.code ?? ''],
    );
    await visited.page.addScriptTag({ url: new URL(url).pathname });
    await assertShown(visited, made.options);
  });
}

/** Runs the page code in the empty project, and tells what it set for search engines. */
function seoMarkup(code, count) {
  const start = `const parts = Array.from({ length: ${count} }, () => ({}));
    let ready; const $w = (name) => parts[name.replace('#customElement', '') - 1]; $w.onReady = (run) => (ready = run());`;
  const end = '\nawait ready; console.log(JSON.stringify(parts.map(({ seoMarkup }) => seoMarkup)));';
  const options = { cwd: project, encoding: 'utf8' };
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', start + code + end],
    options,
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

test('the page code sets what search engines read, for every element', async () => {
  for (const made of everyElement) {
    const { elements, language } = made.options;
    const [{ tag, attributes }] = elements;
    const library = await openLibrary(language ?? 'en');
    const expected = elementHtml(tag, language ? { ...attributes, lang: language } : attributes, library);
    assert.deepEqual(seoMarkup(write('wix', made)[1].code, 1), [expected], tag);
  }
});

test('words of a host are text in the page code, and one line in the settings', async () => {
  const made = await optionsFor([['consultation-cta', hostile]]);
  const [settings, velo] = write('wix', made);
  assert.deepEqual(settingsIn(settings.code)[0].attributes, Object.entries(hostile));
  const [html] = seoMarkup(velo.code, 1);
  assert.equal(html, elementHtml('consultation-cta', hostile, made.library));
});
