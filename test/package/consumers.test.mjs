// The packed package in a small app, with every common bundler, opened in a browser: a card and the content API.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { createServer } from 'vite';
import { exerciseIds } from '../exercise-ids.mjs';
import { document, openSite } from '../page/site.mjs';
import { allCardsShown, visitor } from '../page/visit.mjs';
import { builds } from './builds.mjs';
import { project } from './installed.mjs';

const visit = visitor();
const app = join(project, 'app');

before(() => {
  mkdirSync(app, { recursive: true });
  const body = '<exercise-card exercise="plank"></exercise-card><p id="answer"></p>';
  // Vite's server has no answer for the picture of the site that browsers ask for on their own.
  const head = '<link rel="icon" href="data:,">';
  writeFileSync(join(app, 'index.html'), document(body, { bundle: './main.js', head }));
  writeFileSync(
    join(app, 'main.js'),
    `import 'backstride/exercise-card';
    import { openLibrary } from 'backstride/content';
    openLibrary('en').then((library) => {
      const { name, steps } = library.exercise('plank');
      document.querySelector('#answer').textContent = JSON.stringify([library.exercises().length, name, steps.length]);
    });`,
  );
});

async function check(t, address) {
  const { page, errors } = await visit(t, address);
  await allCardsShown(page);
  await page.locator('#answer').getByText('Plank').waitFor();
  const [count, name, steps] = JSON.parse(await page.locator('#answer').textContent());
  assert.equal(count, exerciseIds.length);
  const card = page.locator('exercise-card');
  assert.equal(await card.getByRole('heading').first().textContent(), name);
  assert.equal(await card.locator('[part=steps] ol > li').count(), steps);
  assert.deepEqual(errors, []);
}

for (const [name, build] of Object.entries(builds)) {
  test(`it works when built by ${name}`, async (t) => {
    const out = join(project, 'out', name.replaceAll(' ', '-'));
    mkdirSync(out, { recursive: true });
    await build(app, out);
    const { origin } = await openSite(t, {}, { '/': out });
    await check(t, `${origin}/`);
  });
}

test("it works on vite's development server", async (t) => {
  const server = await createServer({
    root: app,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  t.after(() => server.close());
  await server.listen();
  await check(t, `http://127.0.0.1:${server.httpServer.address().port}/`);
});
