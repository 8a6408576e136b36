// The whole guide travels in one file for each language, and is whole without that file, too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { document, openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();
const guide = document('<back-pain-guide figure="none"></back-pain-guide>');
const textOfGuide = (page) =>
  page.evaluate(() => {
    const text = (root) =>
      [...root.querySelectorAll('*')].map((each) => (each.shadowRoot ? text(each.shadowRoot) : '')).join('') + root.textContent;
    return text(globalThis.document.querySelector('back-pain-guide').shadowRoot);
  });

async function shown(t, pages) {
  const { origin, requests } = await openSite(t, { '/': guide, ...pages });
  const { page, errors } = await visit(t, origin);
  await page.locator('back-pain-guide [part="footer"]').last().waitFor();
  await page.waitForLoadState('networkidle');
  return { text: await textOfGuide(page), content: requests.filter((path) => path.includes('/en/')), errors };
}

test('a guide fetches its content in one file', async (t) => {
  const { content, errors } = await shown(t, {});
  assert.deepEqual(content, ['/dist/browser/en/guide.js']);
  assert.deepEqual(errors, []);
});

test('without that file it says the same, from the files of its items', async (t) => {
  const { text } = await shown(t, {});
  const { text: without, content } = await shown(t, { '/dist/browser/en/guide.js': { status: 404 } });
  assert.equal(without, text);
  assert.ok(content.length > tags.length);
});
