// Nothing leaves the page, and nothing is stored, also while the reader uses the timer and the counters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseIds } from '../exercise-ids.mjs';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();

test('no request leaves the origin and nothing is stored', async (t) => {
  const { origin } = await openSite(t, { '/': document(cards(exerciseIds, 'eager')) });
  const { page, context, requests } = await visit(t, origin);
  await allCardsShown(page);
  await page.evaluate(() => {
    globalThis.used = [];
    for (const type of ['timer-start', 'count-change']) addEventListener(type, () => globalThis.used.push(type));
  });
  for (const timer of await page.locator('[part=timer]').all()) await timer.getByRole('button').first().click();
  for (const counter of await page.locator('[part=counter]').all()) await counter.getByRole('button').last().click();
  const used = await page.evaluate(() => globalThis.used);
  assert.ok(used.includes('timer-start') && used.includes('count-change'), 'timer and counters were used');

  assert.deepEqual(
    requests.filter((address) => !address.startsWith(`${origin}/`)),
    [],
  );
  assert.deepEqual(await context.cookies(), []);
  const stored = await page.evaluate(async () => ({
    cookie: globalThis.document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: [], caches: [], workers: 0 });
});
