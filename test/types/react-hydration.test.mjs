// React writes our elements on a server and takes them over in a browser, in its development form, which tells of every
// difference: attributes are in the server's HTML, nothing is told, events arrive, and later changes as well.
import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { document, openSite } from '../page/site.mjs';
import { allCardsShown, visitor } from '../page/visit.mjs';
import { folderWith } from './framework-apps.mjs';

const visit = visitor();
const folder = folderWith(['react', 'react-dom']);
let written;

before(async () => {
  copyFileSync(new URL('react-page.jsx', import.meta.url), join(folder, 'page.jsx'));
  writeFileSync(
    join(folder, 'server.js'),
    `import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { Page } from './page.js';
    export const html = renderToString(createElement(Page));`,
  );
  writeFileSync(
    join(folder, 'client.js'),
    `import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { Page } from './page.js';
    hydrateRoot(document.querySelector('#app'), createElement(Page));`,
  );
  const jsx = { jsx: 'automatic', format: 'esm', absWorkingDir: folder };
  await build({ ...jsx, entryPoints: ['page.jsx'], outfile: 'page.js' });
  await build({
    ...jsx,
    entryPoints: ['client.js'],
    bundle: true,
    splitting: true,
    outdir: 'out',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  ({ html: written } = await import(pathToFileURL(join(folder, 'server.js'))));
});

test('an app that uses one component gets one element, registered', async () => {
  const { metafile } = await build({
    stdin: { contents: "export { WarningSigns } from 'backstride/react';", resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['react'],
    absWorkingDir: folder,
  });
  const defines = Object.entries(Object.values(metafile.outputs)[0].inputs)
    .filter(([path, { bytesInOutput }]) => /\/define\.js$/.test(path) && bytesInOutput > 0)
    .map(([path]) => path.split('/').at(-2));
  assert.deepEqual(defines, ['warning-signs']);
});

test('attributes are in the HTML of the server, each under its own name', () => {
  for (const tag of [
    '<exercise-card exercise="plank" heading-level="2" class="mine" data-id="1"><p>Our own words.</p></exercise-card>',
    '<exercise-card exercise="superman" heading-level="4" hold="30"></exercise-card>',
    '<consultation-cta provider="Oak Clinic" new-tab="" href="/book"></consultation-cta>',
  ]) {
    assert.ok(written.includes(tag), `${tag} is not in ${written}`);
  }
});

test('the browser takes them over without a warning, hears events and follows changes', async (t) => {
  const page = document(`<div id="app">${written}</div>`, { bundle: '/app/client.js' });
  const { origin } = await openSite(t, { '/': page }, { '/app/': join(folder, 'out') });
  const { page: shown, errors, warnings } = await visit(t, origin);
  await allCardsShown(shown);
  const [plank, superman, twist] = await shown.locator('exercise-card').all();
  const levelOf = (card) =>
    card
      .locator('[part=heading]')
      .first()
      .evaluate(({ localName }) => localName);
  assert.deepEqual([await levelOf(plank), await levelOf(superman), await levelOf(twist)], ['h2', 'h4', 'h5']);
  assert.match(await superman.locator('[part=dose]').textContent(), /30 seconds/);

  await plank.getByRole('button', { name: /start/i }).first().click();
  await shown.locator('#started').getByText('plank').waitFor();
  await shown.getByRole('button', { name: 'Deeper' }).click();
  await plank.locator('h3[part=heading]').first().waitFor();
  assert.deepEqual([errors, warnings], [[], []]);
});
