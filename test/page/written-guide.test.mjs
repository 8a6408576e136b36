// The guide as `backstride/html` writes it, in a browser: everything is in sight with scripts off, axe and the parser have
// nothing to complain about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementHtml, guideDocument, jsonLdScript, pageHtml, toHtml, toJsonLd } from 'backstride/html';
import { clinic, everyDocument, formats, library } from '../html/every-document.mjs';
import { axeFinds } from './axe.mjs';
import { openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();

const guide = guideDocument(library, { clinic });
const { items } = everyDocument.at(-1);
const jsonLd = toJsonLd({ name: guide.heading, items }, library);
const pageOf = (body, more = {}) => pageHtml({ title: guide.heading, language: 'en', body, ...more });
const elements = ['warning-signs', 'prevention-plan', 'running-advice', 'treatment-ladder', 'consultation-cta'];
const pages = {
  '/': pageOf(toHtml(guide, { headingLevel: 1 }), { jsonLd }),
  '/element': pageOf(`<h1>Our clinic</h1>\n${elementHtml('back-pain-guide', { 'heading-level': 2 }, library)}`),
  ...Object.fromEntries(
    elements.map((tag) => [
      `/${tag}`,
      pageOf(`<h1>Our clinic</h1>\n${elementHtml(tag, { 'heading-level': 2 }, library)}`),
    ]),
  ),
};

for (const [path, html] of Object.entries(pages)) {
  test(`${path}: axe finds nothing, and the parser takes the page as it is written`, async (t) => {
    const { origin } = await openSite(t, { [path]: html });
    const { page, errors } = await visit(t, origin + path);
    assert.deepEqual(await axeFinds(page), []);
    // What a browser had to correct would come out different.
    const plain = (text) =>
      text
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .trim();
    const parsed = await page.evaluate(() => globalThis.document.querySelector('main').innerHTML);
    assert.equal(plain(parsed), plain(html.slice(html.indexOf('<main>') + 6, html.indexOf('</main>'))));
    assert.deepEqual(errors, []);
  });
}

test('a reader without scripts sees every word of it, also on a small screen', async (t) => {
  const { origin } = await openSite(t, pages);
  const { page } = await visit(t, origin, { javaScriptEnabled: false, viewport: { width: 240, height: 600 } });
  const squeezed = (text) => text.replace(/\s+/g, '');
  const seen = squeezed(await page.evaluate(() => globalThis.document.body.innerText));
  assert.equal(seen, squeezed(formats.HTML.words(toHtml(guide, { headingLevel: 1 }))));
});

test('the structured data is data to the browser, under a policy without inline scripts', async (t) => {
  const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
  const { origin } = await openSite(t, { '/': { body: pages['/'], headers } });
  const { page, errors } = await visit(t, origin);
  const data = await page.evaluate(() => globalThis.document.querySelector('script').textContent);
  assert.equal(`<script type="application/ld+json">${data}</script>`, jsonLdScript(jsonLd));
  assert.deepEqual(errors, []);
});
