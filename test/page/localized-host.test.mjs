// A host app that uses @lit/localize for itself: it may be configured once per copy, so ours must not be its copy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();
const app = `
  import { configureLocalization, msg, updateWhenLocaleChanges } from '@lit/localize';
  import { LitElement, html } from 'lit';
  const { setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['es'],
    loadLocale: async () => ({ templates: { hello: 'Hola' } }),
  });
  customElements.define('host-greeting', class extends LitElement {
    constructor() { super(); updateWhenLocaleChanges(this); }
    render() { return html\`<p>\${msg('Hello', { id: 'hello' })}</p>\`; }
  });
  globalThis.setLocale = setLocale;`;

async function bundle(contents) {
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: '/app',
    entryNames: 'app',
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.replace(/^.*\/app\//, '/app/'), text]));
}

const script = (address) => `<script type="module" src="${address}"></script>`;
const library = '/dist/browser/backstride.js';
const pages = {
  'the library first': [[library, '/app/app.js'], app],
  'the app first': [['/app/app.js', library], app],
  'the library inside the bundle of the app': [['/app/app.js'], `import 'backstride/exercise-card';${app}`],
};

for (const [name, [scripts, source]] of Object.entries(pages)) {
  test(`a host that is localized with @lit/localize keeps working: ${name}`, async (t) => {
    const body = `<host-greeting></host-greeting>${cards(['plank'])}`;
    const { origin } = await openSite(t, {
      '/': document(body, { bundle: '', head: scripts.map(script).join('') }),
      ...(await bundle(source)),
    });
    const { page, errors } = await visit(t, origin);
    await allCardsShown(page);
    await page.locator('host-greeting').getByText('Hello').waitFor();
    await page.evaluate(() => globalThis.setLocale('es'));
    await page.locator('host-greeting').getByText('Hola').waitFor();
    await page.locator('exercise-card').getByRole('heading', { name: 'Plank' }).waitFor();
    assert.deepEqual(errors, []);
  });
}
