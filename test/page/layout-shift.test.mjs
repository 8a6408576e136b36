// A script that comes late: what stands below an element must not jump, with pre.css and with children that say what the
// element will say. The browser itself adds up the shifts.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { openLibrary } from '../../dist/content/index.js';
import { elementHtml } from '../../dist/html/index.js';
import { tags } from '../element-tags.mjs';
import { document, openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();
const library = await openLibrary('en');
const attributes = {
  'exercise-card': { exercise: 'plank' },
  'cause-explainer': { cause: 'hyperlordosis' },
  'consultation-cta': { provider: 'Oak Clinic', href: '/book', phone: '+1 555 0100', modes: 'in-person virtual' },
};
const attributesOf = (tag) => attributes[tag] ?? {};
const written = (tag, prefix = '') =>
  Object.entries(attributesOf(tag))
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

/** The ways to put an element into a page, by name. */
const forms = {
  tag: (tag) => `<${tag}${written(tag)}></${tag}>`,
  div: (tag) => `<div data-backstride="${tag}"${written(tag, 'data-')}><p>Ask at the desk.</p></div>`,
  'tag with all it says inside': (tag) => elementHtml(tag, attributesOf(tag), library),
};

const preCss = '<link rel="stylesheet" href="/dist/browser/pre.css">';
const scripts = {
  loader: '<script type="module" src="/dist/browser/loader.js"></script>',
  'classic build': '<script defer src="/dist/browser/backstride.classic.js"></script>',
};

/** The cumulative layout shift of a page whose script comes 700 ms after everything else. */
async function shiftOf(t, tag, { form, script, head = '', width }) {
  const body = `<h1>Our clinic</h1><p>We help runners.</p>${form(tag)}<p>Below.</p><footer>Our address.</footer>`;
  const { origin } = await openSite(t, { '/': document(body, { bundle: '', head: head + script }) });
  const { page } = await visit(t, 'about:blank', { viewport: { width, height: 800 } });
  await page.route(/\/(loader|backstride\.classic)\.js$/, async (route) => {
    await new Promise((come) => setTimeout(come, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(origin);
  await page.locator(`${tag} article`).first().waitFor();
  await page.waitForLoadState('networkidle');
  // Two frames: what the last of them has moved is known in the next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => globalThis.shifts.reduce((all, value) => all + value, 0));
}

// They wait most of their time: for a late script, and until nothing more comes.
describe('what stands below', { concurrency: 4 }, () => {
  for (const tag of tags) {
    for (const width of [360, 1000]) {
      it(`${tag}, ${width} px wide, with pre.css: at most 0.01`, async (t) => {
        const shift = await shiftOf(t, tag, { form: forms.tag, script: scripts.loader, head: preCss, width });
        assert.ok(shift <= 0.01, String(shift));
      });
      it(`${tag} with all it says inside, ${width} px wide, without pre.css: at most 0.05`, async (t) => {
        const form = forms['tag with all it says inside'];
        const shift = await shiftOf(t, tag, { form, script: scripts.loader, width });
        assert.ok(shift <= 0.05, String(shift));
      });
    }
  }

  for (const width of [360, 1000]) {
    it(`a data- div, ${width} px wide, by the classic build, with pre.css: at most 0.01`, async (t) => {
      const shift = await shiftOf(t, 'consultation-cta', {
        form: forms.div,
        script: scripts['classic build'],
        head: preCss,
        width,
      });
      assert.ok(shift <= 0.01, String(shift));
    });
  }
});

test('the test sees a jump when there is one', async (t) => {
  const shift = await shiftOf(t, 'consultation-cta', { form: forms.tag, script: scripts.loader, width: 1000 });
  assert.ok(shift > 0.05, String(shift));
});
