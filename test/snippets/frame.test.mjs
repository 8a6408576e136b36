// The frame snippet: its markup is a frame with a name, and its address says the element and each attribute. What
// frame.html makes of the address is tested with that page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import { everyElement, folder, hostile, optionsFor, write } from './options.mjs';

const visit = visitor();
const framed = { body: '<!doctype html><title>Frame</title>' };

/** The frames that a page with the snippet holds. */
async function framesOf(t, made) {
  const [{ code }] = write('frame', made);
  const page = `<!doctype html><html lang="en"><title>Clinic</title><main>${code}</main>`;
  const { origin } = await openSite(t, { '/': page, [`${folder}/frame.html`]: framed });
  const visited = await visit(t, origin);
  assert.deepEqual(visited.errors, []);
  return visited.page
    .locator('iframe')
    .evaluateAll((all) => all.map((frame) => ({ title: frame.title, src: frame.src, next: frame.nextSibling })));
}

for (const made of everyElement) {
  test(`the address of a frame tells ${made.tag} and its attributes`, async (t) => {
    const [{ title, src }, ...others] = await framesOf(t, made);
    const { pathname, searchParams } = new URL(src);
    const [{ tag, attributes, fallback }] = made.options.elements;
    const expected = Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : value]);
    const { language } = made.options;
    assert.equal(others.length, 0);
    assert.equal(pathname, `${folder}/frame.html`);
    assert.deepEqual([...searchParams], [['element', tag], ...expected, ...(language ? [['lang', language]] : [])]);
    assert.equal(title, fallback.heading);
  });
}

test('words of a host stay one value of the address', async (t) => {
  const [{ src, next }] = await framesOf(t, await optionsFor([['consultation-cta', hostile]]));
  assert.deepEqual(Object.fromEntries(new URL(src).searchParams), { element: 'consultation-cta', ...hostile });
  assert.equal(next, null);
});
