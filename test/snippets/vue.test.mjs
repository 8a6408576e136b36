// The Vue snippet with its own vite.config.js: built by Vite with the packed package, opened in a browser.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { project, root } from '../package/installed.mjs';
import { openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import { assertHarmless, assertShown } from './check.mjs';
import { attributesByTag, everyElement, hostile, optionsFor, write } from './options.mjs';

const visit = visitor();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backstride-vue-')));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The packages of the app: ours as its users get it, the others as they are here. */
const packages = { backstride: project, vue: root, '@vitejs/plugin-vue': root };
for (const [name, place] of Object.entries(packages)) {
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(place, 'node_modules', name), link, 'junction');
}

let apps = 0;

/** Builds an app of the files that the snippet names, and opens it. */
async function open(t, made) {
  const app = join(folder, `app-${(apps += 1)}`);
  mkdirSync(app);
  for (const { title, code } of write('vue', made)) if (title.includes('.')) writeFileSync(join(app, title), code);
  writeFileSync(
    join(app, 'index.html'),
    '<!doctype html><title>App</title><main></main><script type="module" src="main.js"></script>',
  );
  writeFileSync(
    join(app, 'main.js'),
    "import { createApp } from 'vue';\nimport BackCare from './BackCare.vue';\ncreateApp(BackCare).mount('main');",
  );
  // The snippet holds all that the app needs, so its own configuration is the only one.
  const options = { outDir: 'dist', target: 'es2022', minify: false };
  await build({ root: app, configFile: join(app, 'vite.config.js'), logLevel: 'error', build: options });
  const { origin } = await openSite(t, {}, { '/': join(app, 'dist') });
  return visit(t, `${origin}/index.html`);
}

// A build takes its time: all elements together, and one alone in the language that runs from right to left.
test('Vue shows every element as chosen', async (t) => {
  const made = await optionsFor(Object.entries(attributesByTag), { language: 'de', ...everyElementsColors() });
  await assertShown(await open(t, made), made.options);
});

test('Vue shows an element in Arabic', async (t) => {
  const made = everyElement.find(({ options }) => options.language === 'ar');
  await assertShown(await open(t, made), made.options);
});

test('Vue takes words of a host as words', async (t) => {
  await assertHarmless(await open(t, await optionsFor([['consultation-cta', hostile]])));
});

function everyElementsColors() {
  const { colors, scheme } = everyElement[0].options;
  return { colors, scheme };
}
