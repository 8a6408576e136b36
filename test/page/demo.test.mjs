// The demo pages work: every tag is defined, every file is there, nothing is wrong in the console.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { openSite } from './site.mjs';
import { recorded, visitor } from './visit.mjs';

const visit = visitor();
const pages = globSync('demo/**/*.html', { cwd: fileURLToPath(new URL('../..', import.meta.url)) });

test('there is a demo page to start from', () => {
  assert.ok(pages.includes('demo/index.html'), pages.join(', '));
});

for (const path of pages) {
  test(`${path} works`, async (t) => {
    const { origin, requests } = await openSite(t, {});
    const { page, errors, requests: sent } = await visit(t, `${origin}/${path}`);
    await page.waitForLoadState('networkidle');
    const undefinedTags = await page.evaluate(() => {
      const tags = [...globalThis.document.querySelectorAll('*')].map(({ localName }) => localName);
      return [...new Set(tags)].filter((tag) => tag.includes('-') && !customElements.get(tag));
    });
    assert.deepEqual(undefinedTags, []);
    assert.deepEqual(errors, []);
    assert.deepEqual((await recorded(page)).contentErrors, []);
    assert.deepEqual(
      sent.filter((address) => !address.startsWith(origin) && !address.startsWith('data:')),
      [],
    );
    // It shows what is published, so it uses only that; and authors meet poses with their names, as apps do.
    const used = /^\/(demo|dist\/(browser|generated\/figures\/exercises|figure\/looks))\//;
    assert.deepEqual(
      requests.filter((address) => !used.test(address)),
      [],
    );
  });
}

// Cards off screen are not laid out, so their heights are guesses until they come near.
test('a link to a card far down the demo ends at that card', async (t) => {
  const { origin } = await openSite(t, {});
  const { page } = await visit(t, `${origin}/demo/index.html`);
  await page.waitForLoadState('networkidle');
  for (const id of ['supine-twist', 'foam-roll-hamstrings']) {
    await page.click(`a[href="#${id}"]`);
    await page.waitForFunction((id) => {
      const { top } = globalThis.document.getElementById(id).getBoundingClientRect();
      return top >= 0 && top < 120;
    }, id);
    await page.evaluate(() => globalThis.scrollTo(0, 0));
  }
});
