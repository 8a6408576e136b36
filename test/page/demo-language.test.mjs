// The language switch of the demo: an address, nothing stored; it goes along from page to page.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { pseudo } from '../../demo/pseudo-text.js';
import { tags } from '../element-tags.mjs';
import { openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();
const pages = globSync('*.html', { cwd: fileURLToPath(new URL('../../demo', import.meta.url)) }).sort();

/** The languages that the elements of a page show, but for examples that stand in a language of their own. */
const languages = (page) =>
  page.evaluate((tags) => {
    const all = [...globalThis.document.querySelectorAll(tags)].filter(
      ({ parentElement }) => parentElement.closest('[lang]') === globalThis.document.documentElement,
    );
    return [...new Set(all.map((one) => one.shadowRoot?.querySelector('article')?.lang))].sort();
  }, tags.join());

describe('the language switch', { concurrency: 3 }, () => {
  for (const name of pages.filter((name) => !['languages.html', 'pictures.html', 'draw.html'].includes(name))) {
    it(`${name}: the switch shows its elements in Arabic, and back in English`, async (t) => {
      const { origin } = await openSite(t, {});
      const { page, context, errors } = await visit(t, `${origin}/demo/${name}`);
      await page.locator('.languages a[hreflang=ar]').click();
      await page.waitForURL(/[?&]lang=ar/);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await languages(page), ['ar']);
      assert.equal(await page.locator('.languages [aria-current]').getAttribute('lang'), 'ar');
      // The words of the page itself stay English.
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), 1280);
      await page.locator('.languages a[hreflang=en]').click();
      await page.waitForURL((address) => !address.search.includes('lang'));
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await languages(page), ['en']);
      assert.deepEqual(await context.cookies(), []);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
      assert.deepEqual(errors, []);
    });
  }
});

test('the language goes along to every other page', async (t) => {
  const { origin } = await openSite(t, {});
  const { page } = await visit(t, `${origin}/demo/index.html?lang=de`);
  await page.waitForLoadState('networkidle');
  const links = await page.locator('.bar .pages a').evaluateAll((all) => all.map(({ href }) => href));
  assert.deepEqual(
    links.map((href) => new URL(href).search),
    pages.map(() => '?lang=de'),
  );
  await page.locator('.bar .pages a', { hasText: 'Warning signs' }).click();
  await page.waitForURL('**/warning-signs.html?lang=de');
  await page.locator('warning-signs article[lang=de]').first().waitFor();
  // Links inside a page stay inside it.
  await page.goto(`${origin}/demo/index.html?lang=de`);
  await page.locator('.parts a').first().click();
  assert.equal(new URL(page.url()).search, '?lang=de');
  assert.equal(new URL(page.url()).hash, '#try');
});

test('a language that we lack is no language', async (t) => {
  const { origin } = await openSite(t, {});
  for (const asked of ['fr', 'constructor', '"><script>injected=1</script>']) {
    const { page, errors } = await visit(t, `${origin}/demo/warning-signs.html?lang=${encodeURIComponent(asked)}`);
    await page.locator('warning-signs article[lang=en]').first().waitFor();
    assert.equal(await page.locator('.languages [aria-current]').getAttribute('lang'), 'en');
    assert.deepEqual(errors, []);
  }
});

test('four languages stand side by side, each whole, for every element that is offered', async (t) => {
  const { origin } = await openSite(t, {});
  const { page, errors } = await visit(t, `${origin}/demo/languages.html`);
  await page.waitForLoadState('networkidle');
  const values = await page.locator('#choose option').evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(values.length > 18, values.join());
  // One of each element: that each item is whole in each language is a matter of other tests.
  for (const tag of tags) {
    const value = values.find((one) => one.split(' ')[0] === tag);
    await page.locator('#choose select').selectOption(value);
    await page.waitForFunction(
      (tag) =>
        [...globalThis.document.querySelectorAll(`#side-by-side > section > ${tag}`)].filter((one) =>
          one.shadowRoot?.querySelector('article'),
        ).length === 4,
      tag,
    );
    const shown = await page
      .locator(`#side-by-side > section > ${tag}`)
      .evaluateAll((all) =>
        all.map((one) => [one.shadowRoot.querySelector('article').lang, one.shadowRoot.querySelector('article').dir]),
      );
    assert.deepEqual(
      shown.map(([lang, dir]) => `${lang.slice(0, 2)} ${dir}`),
      ['es ltr', 'de ltr', 'ar rtl', 'en ltr'],
      value,
    );
  }
  assert.deepEqual(errors, []);
});

test('the pseudo-language is long, has accents everywhere and fits a phone, for what is there and what is chosen', async (t) => {
  const { origin } = await openSite(t, {});
  const { page, errors } = await visit(t, `${origin}/demo/languages.html`, { viewport: { width: 320, height: 700 } });
  for (const value of ['exercise-card exercise plank', 'warning-signs', 'treatment-ladder']) {
    await page.locator('#choose select').selectOption(value);
    const article = page.locator('#disguise > * > article, #disguise > * article').first();
    await page.waitForFunction(() =>
      globalThis.document.querySelector('#disguise > *').shadowRoot?.querySelector('article[dir=rtl]'),
    );
    const text = await article.evaluate((one) => one.textContent.replace(/https?:\S+/g, ''));
    assert.ok(text.length > 500, value);
    assert.doesNotMatch(text, /[a-z]{3}/i, value);
    assert.ok(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= 320), value);
  }
  // What the card says later is in disguise as well.
  await page.locator('#choose select').selectOption('exercise-card exercise plank');
  const card = page.locator('#disguise exercise-card');
  await card.getByRole('button', { name: pseudo('Start') }).click();
  await card.getByRole('button', { name: pseudo('Pause') }).waitFor();
  assert.deepEqual(errors, []);
});
