// What a page fetches: the bundle once, and one file for each exercise that it shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();
const bundle = '/dist/browser/backstride.js';
const item = (id) => `/dist/browser/en/cards/${id}.js`;

async function requestsOf(t, body, options) {
  const { origin, requests } = await openSite(t, { '/': document(body, options) });
  const { page } = await visit(t, origin);
  await allCardsShown(page);
  await page.waitForLoadState('networkidle');
  return requests.slice(1).sort();
}

test('one card costs the bundle and its exercise', async (t) => {
  assert.deepEqual(await requestsOf(t, cards(['plank'])), [bundle, item('plank')]);
});

test('the documented modulepreload adds no request', async (t) => {
  const head = `<link rel="modulepreload" href="${item('plank')}">`;
  assert.deepEqual(await requestsOf(t, cards(['plank']), { head }), [bundle, item('plank')]);
});

test('a page fetches only the exercises that it shows, each once', async (t) => {
  const body = cards(['plank', 'superman', 'plank', 'superman', 'plank']);
  assert.deepEqual(await requestsOf(t, body), [bundle, item('plank'), item('superman')]);
});
