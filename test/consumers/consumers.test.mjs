// The packed package in projects of its users: each folder beside this file is one, with a package.json of its own. It is
// installed anew. Then `build` must pass, and the page that it made or that `start` serves must show its cards in a browser;
// or what `print` prints must be the words of the plank. `npm run test:consumers` runs it: it downloads about a gigabyte.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openLibrary } from 'backstride/content';
import { globSync } from 'tinyglobby';
import { npm, project } from '../package/installed.mjs';
import { openSite } from '../page/site.mjs';
import { allCardsShown, visitor } from '../page/visit.mjs';
import { run, start } from './scripts.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const tarball = join(
  project,
  readdirSync(project).find((name) => name.endsWith('.tgz')),
);
const visit = visitor();
const library = await openLibrary('en');

const wanted = process.env.BACKSTRIDE_CONSUMERS?.split(' ') ?? [];
const names = globSync('*/package.json', { cwd: here })
  .map((path) => path.split(/[/\\]/)[0])
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

for (const name of names) {
  const { description, scripts } = JSON.parse(readFileSync(join(here, name, 'package.json'), 'utf8'));
  test(description, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), `backstride-${name}-`));
    t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    cpSync(join(here, name), folder, { recursive: true });
    npm(['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'], folder);
    if (scripts.print) return assertWords(await run(scripts.print, folder));
    await run(scripts.build, folder);
    const address = scripts.start ? await start(t, scripts.start, folder) : await serve(t, join(folder, 'dist'));
    await assertCards(await visit(t, address));
  });
}

async function serve(t, folder) {
  const { origin } = await openSite(t, {}, { '/': folder });
  return `${origin}/`;
}

/** Two cards, their names as headings of level 2, every step in sight, and nothing in the console. */
async function assertCards({ page, errors, warnings }) {
  await allCardsShown(page);
  const cards = page.locator('exercise-card');
  assert.equal(await cards.count(), 2);
  for (const [index, id] of ['plank', 'superman'].entries()) {
    const { name, steps } = library.exercise(id);
    const card = cards.nth(index);
    await card.getByRole('heading', { name, level: 2, exact: true }).waitFor();
    const shown = await card.locator('[part=steps]').innerText();
    for (const { text } of steps) assert.ok(shown.includes(text), `${id} shows no "${text}"`);
  }
  assert.deepEqual([errors, warnings], [[], []]);
}

function assertWords(printed) {
  const { name, steps } = library.exercise('plank');
  for (const text of [name, ...steps.map((step) => step.text)]) {
    assert.ok(printed.includes(text), `no "${text}" in ${printed}`);
  }
}
