// What a page fetches: the bundle once, and one file for each exercise that it shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();
const bundle = '/dist/browser/backstride.js';
const item = (id) => `/dist/browser/en/cards/${id}.js`;
const figures = (id) => `/dist/browser/figures/${id}.js`;
const drawing = '/dist/browser/card-picture.js';

async function requestsOf(t, body, options) {
  const { origin, requests } = await openSite(t, { '/': document(body, options) });
  const { page } = await visit(t, origin);
  await allCardsShown(page);
  await page.waitForLoadState('networkidle');
  return requests.slice(1).sort();
}

test('one card costs the bundle, its exercise, and what draws its picture', async (t) => {
  assert.deepEqual(await requestsOf(t, cards(['plank'])), [bundle, drawing, item('plank'), figures('plank')]);
});

test('a card without our picture costs the bundle and its exercise', async (t) => {
  assert.deepEqual(await requestsOf(t, cards(['plank'], 'figure="none"')), [bundle, item('plank')]);
  const video = '<exercise-card exercise="plank"><video slot="figure"></video></exercise-card>';
  assert.deepEqual(await requestsOf(t, video), [bundle, item('plank')]);
});

test('a picture is asked for beside its exercise and not after it', async (t) => {
  const { origin } = await openSite(t, { '/': document(cards(['plank'])) });
  const { page } = await visit(t, 'about:blank');
  // The exercise never comes.
  await page.route(`**${item('plank')}`, () => {});
  const asked = [drawing, figures('plank')].map((path) => page.waitForRequest((request) => request.url().endsWith(path)));
  await page.goto(origin);
  assert.equal((await Promise.all(asked)).length, 2);
});

test('motion costs a file of its own, when the reader asks for it', async (t) => {
  const { origin, requests } = await openSite(t, { '/': document(cards(['plank'])) });
  const { page } = await visit(t, origin);
  await allCardsShown(page);
  assert.ok(!requests.includes('/dist/browser/movement.js'));
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(requests.includes('/dist/browser/movement.js'));
});

test('timer and counters cost a file of their own, with the first press', async (t) => {
  const { origin, requests } = await openSite(t, { '/': document(cards(['plank'], 'figure="none"')) });
  const { page } = await visit(t, origin);
  await allCardsShown(page);
  const asked = () => requests.filter((path) => path === '/dist/browser/practice.js').length;
  assert.equal(asked(), 0);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  assert.equal(asked(), 1);
});

test('the documented modulepreload adds no request', async (t) => {
  const head = [drawing, item('plank'), figures('plank')].map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  assert.deepEqual(await requestsOf(t, cards(['plank']), { head }), [bundle, drawing, item('plank'), figures('plank')]);
});

test('a page fetches only the exercises that it shows, each once', async (t) => {
  const body = cards(['plank', 'superman', 'plank', 'superman', 'plank']);
  assert.deepEqual(await requestsOf(t, body), [
    bundle, drawing, item('plank'), item('superman'), figures('plank'), figures('superman'),
  ]);
});

const file = (path) => `/dist/browser/${path}.js`;

test('another element comes when its tag is on the page, with what it shows and nothing else', async (t) => {
  const { origin, requests } = await openSite(t, { '/': document('<warning-signs></warning-signs>') });
  const { page, errors } = await visit(t, origin);
  await page.locator('warning-signs [part=emergency]').waitFor();
  await page.waitForLoadState('networkidle');
  const expected = ['backstride', 'elements', 'warning-signs', 'en/warnings'].map(file);
  assert.deepEqual(requests.slice(1).sort(), expected.sort());
  assert.deepEqual(errors, []);
});

test('an element and what it shares with others come side by side', async (t) => {
  const { origin } = await openSite(t, { '/': document('<consultation-cta></consultation-cta>') });
  const { page } = await visit(t, 'about:blank');
  const asked = new Set();
  let release;
  const both = new Promise((resolve) => (release = resolve));
  await page.route(/(elements|consultation-cta)\.js$/, async (route) => {
    asked.add(new URL(route.request().url()).pathname);
    if (asked.size === 2) release();
    // Were one of them waiting for the other, neither would come.
    await both;
    await route.continue();
  });
  await page.goto(origin);
  await page.locator('consultation-cta [part=consultation]').waitFor();
});

test('an element can be loaded by its own file, also before the page is there', async (t) => {
  const head = `<script type="module" async src="${file('warning-signs')}"></script>`;
  const body = `${cards(['plank'])}<div id="later"></div>`;
  const { origin } = await openSite(t, { '/': document(body, { head, bundle: '' }) });
  const { page, errors } = await visit(t, origin);
  await allCardsShown(page);
  await page.evaluate(() =>
    globalThis.document.querySelector('#later').append(globalThis.document.createElement('warning-signs')),
  );
  await page.locator('warning-signs [part=emergency]').waitFor();
  assert.deepEqual(errors, []);
});
