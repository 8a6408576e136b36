// A page takes over what a server wrote: nothing moves, nothing that a reader did is lost, and what cannot be had leaves
// what is there. The browser itself adds up the shifts.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { document, openSite } from '../page/site.mjs';
import { recorded, visitor } from '../page/visit.mjs';
import { attributesOf, renderElement } from './rendered.mjs';

const visit = visitor();
const scripts = { bundle: '/dist/browser/backstride.js', loader: '/dist/browser/loader.js' };

function watchShifts() {
  globalThis.shifts = [];
  const wordsOf = ({ node, previousRect, currentRect }) =>
    `${node?.nodeName}: ${node?.textContent.trim().slice(0, 40)}, ${previousRect.y} → ${currentRect.y}`;
  const note = ({ value, sources }) => globalThis.shifts.push({ value, moved: sources.map(wordsOf) });
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true });
}

/** A page whose script comes once `come` is called. */
async function servedPage(t, body, { bundle = scripts.bundle, headers = {}, ...options } = {}) {
  const { origin } = await openSite(t, { '/': { body: document(body, { bundle }), headers } });
  const visited = await visit(t, 'about:blank', options);
  const { page } = visited;
  let come;
  const asked = new Promise((resolve) => (come = resolve));
  await page.route(`**${bundle}`, async (route) => {
    await asked;
    await route.continue();
  });
  await page.addInitScript(watchShifts);
  await page.goto(origin, { waitUntil: 'commit' });
  await page.locator('article').first().waitFor();
  return { ...visited, come };
}

/** Waits until the first element of ours is live. */
async function taken(page, tag) {
  await page.waitForFunction((name) => {
    const { shadowRoot } = globalThis.document.querySelector(name);
    return (
      shadowRoot.querySelector('article') &&
      !shadowRoot.querySelector('[data-served]') &&
      !shadowRoot.querySelector('style')
    );
  }, tag);
  await page.waitForLoadState('networkidle');
  // Two frames: what the last of them has moved is known in the next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
const shiftsOf = (page) => page.evaluate(() => globalThis.shifts);

describe('nothing moves', { concurrency: 3 }, () => {
  for (const [script, bundle] of Object.entries(scripts)) {
    for (const tag of tags) {
      it(`${tag}, by the ${script}`, async (t) => {
        const { page, come, errors, warnings } = await servedPage(
          t,
          `<h1>Our clinic</h1>${await renderElement(tag, attributesOf(tag))}<p>Below.</p>`,
          { bundle, viewport: { width: 700, height: 900 } },
        );
        come();
        await taken(page, tag);
        assert.deepEqual(await shiftsOf(page), []);
        assert.deepEqual(errors, []);
        assert.deepEqual(warnings, []);
      });
    }
  }
});

describe('nothing moves while a page still comes', { concurrency: 3 }, () => {
  for (const tag of tags) {
    it(tag, async (t) => {
      const html = document(`<h1>Our clinic</h1>${await renderElement(tag, attributesOf(tag))}<p>Below.</p>`, {
        bundle: '',
      });
      const ends = [...html.matchAll(/<\/\w+>/g)]
        .map(({ index, 0: tag }) => index + tag.length)
        .filter((index) => index > html.indexOf('<article'));
      const cuts = [1, 2, 3, 4, 5, 6, 7, 8].map((part) => ends[Math.floor((Math.min(ends.length, 200) * part) / 9)]);
      async function* inParts() {
        for (const [index, cut] of [...cuts, html.length].entries()) {
          yield html.slice(cuts[index - 1] ?? 0, cut);
          await new Promise((go) => setTimeout(go, 100));
        }
      }
      const { origin } = await openSite(t, { '/': { body: inParts() } });
      const { page } = await visit(t, 'about:blank', { viewport: { width: 700, height: 900 } });
      await page.addInitScript(watchShifts);
      await page.goto(origin);
      assert.ok(await page.locator(`${tag} [part=heading]`).first().isVisible());
      // The mark of a list item that only begins moves by three pixels, in any page.
      const shifts = await shiftsOf(page);
      assert.ok(shifts.reduce((sum, { value }) => sum + value, 0) < 0.001, JSON.stringify(shifts));
    });
  }
});

test('the test sees a jump when there is one', async (t) => {
  const { page, come } = await servedPage(
    t,
    '<exercise-card exercise="plank"></exercise-card><article>Below.</article>',
  );
  come();
  await page.locator('exercise-card article').waitFor();
  await page.waitForFunction(() => globalThis.shifts.length > 0);
});

test('an element that was taken over is alive', async (t) => {
  const { page, come } = await servedPage(t, await renderElement('exercise-card', { exercise: 'plank' }));
  come();
  await taken(page, 'exercise-card');
  await page.getByRole('button', { name: 'Start' }).first().click();
  await page.getByRole('button', { name: 'Pause' }).first().waitFor();
  await page.locator('exercise-card').evaluate((card) => card.setAttribute('exercise', 'supine-twist'));
  await page.getByRole('heading', { name: 'Supine Twist' }).waitFor();
});

test('open folds and the place of the keyboard stay, in parts of the guide, too', async (t) => {
  const { page, come } = await servedPage(t, await renderElement('back-pain-guide', {}));
  const fold = page.locator('exercise-card[exercise=plank] details').first();
  await fold.locator('summary').click();
  assert.ok(await fold.evaluate((details) => details.matches('[open]')));
  const closed = await page.locator('exercise-card[exercise=plank] details:not([open])').count();
  come();
  await taken(page, 'back-pain-guide');
  assert.ok(await fold.evaluate((details) => details.matches('[open]')));
  assert.equal(await page.locator('exercise-card[exercise=plank] details:not([open])').count(), closed);
  assert.ok(await fold.locator('summary').evaluate((summary) => summary.matches(':focus')));
});

test('a reader half-way down the guide stays where they are', async (t) => {
  const { page, come } = await servedPage(t, await renderElement('back-pain-guide', {}), {
    viewport: { width: 700, height: 900 },
  });
  const heading = page.locator('treatment-ladder [part=heading]').first();
  const placeOf = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await heading.scrollIntoViewIfNeeded();
  for (let looks = 0; looks < 5; looks += 1) await heading.evaluate((element) => element.scrollIntoView());
  const before = await placeOf();
  assert.ok(Math.abs(before) < 5, String(before));
  come();
  await taken(page, 'back-pain-guide');
  const after = await placeOf();
  assert.ok(Math.abs(after - before) < 2, `${before} → ${after}`);
});

test('one whose file cannot be had stays as it was written', async (t) => {
  const { page, come } = await servedPage(t, await renderElement('exercise-card', { exercise: 'plank' }));
  await page.route('**/en/cards/plank.js', (route) => route.fulfill({ status: 404 }));
  come();
  await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
  await page.waitForLoadState('networkidle');
  assert.ok(await page.getByRole('heading', { name: 'Plank' }).isVisible());
  assert.equal(await page.getByRole('heading', { name: 'Plank' }).count(), 1);
});

test('one that cannot load what takes it over stays as it was written, and says so', async (t) => {
  const { page, come, errors } = await servedPage(t, await renderElement('exercise-card', { exercise: 'plank' }));
  await page.route('**/take-over.js', (route) => route.abort());
  come();
  await page.waitForFunction(() => globalThis.recorded.contentErrors.length > 0);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('heading', { name: 'Plank' }).count(), 1);
  assert.match((await recorded(page)).contentErrors[0], /^exercise-card: cannot take over what the server wrote: /);
  assert.ok(
    errors.every((error) => error.includes('take-over.js')),
    errors.join('\n'),
  );
});

test('parts of a guide never wake, whichever code is here first', async (t) => {
  const { page, come, requests } = await servedPage(t, await renderElement('back-pain-guide', { figure: 'none' }));
  let go;
  const waited = new Promise((resolve) => (go = resolve));
  await page.route('**/back-pain-guide.js', async (route) => {
    await waited;
    await route.continue();
  });
  const parts = page.waitForResponse('**/take-over.js');
  come();
  await parts;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  go();
  await taken(page, 'back-pain-guide');
  assert.deepEqual(
    requests.filter((address) => address.includes('/en/')).map((address) => address.replace(/.*\/en\//, '')),
    ['guide.js'],
  );
});

test('claims are here when the ladder takes its place', async (t) => {
  const { page, come } = await servedPage(t, await renderElement('treatment-ladder', {}));
  const claims = page.getByText('What sellers say of it, and our answers');
  const before = await claims.count();
  assert.ok(before > 0);
  await page.route('**/claims/*.js', async (route) => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await route.continue();
  });
  await page.locator('treatment-ladder').evaluate((ladder) => {
    globalThis.fewest = Infinity;
    const count = () =>
      [...ladder.shadowRoot.querySelectorAll('details')].filter((each) => each.checkVisibility()).length;
    new MutationObserver(() => (globalThis.fewest = Math.min(globalThis.fewest, count()))).observe(ladder.shadowRoot, {
      childList: true,
      subtree: true,
    });
    globalThis.atFirst = count();
  });
  come();
  await taken(page, 'treatment-ladder');
  assert.equal(await claims.count(), before);
  assert.equal(await page.evaluate(() => globalThis.fewest - globalThis.atFirst), 0);
});

test('with a nonce, a strict content security policy is kept', async (t) => {
  const nonce = 'Zm9yIG9uZSBwYWdl';
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; require-trusted-types-for 'script'; trusted-types lit-html`;
  const body = await renderElement('cause-explainer', { cause: 'hyperlordosis' }, { nonce });
  const { page, come, errors } = await servedPage(t, body, { headers: { 'content-security-policy': policy } });
  const padding = () =>
    page.locator('cause-explainer header').evaluate((header) => getComputedStyle(header).paddingTop);
  assert.notEqual(await padding(), '0px');
  come();
  await taken(page, 'cause-explainer');
  assert.notEqual(await padding(), '0px');
  assert.deepEqual((await recorded(page)).violations, []);
  assert.deepEqual(errors, []);
});
