// The frame snippet in a page, with dist/browser in the folder that it names: the element inside is as chosen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../page/site.mjs';
import { visitor } from '../page/visit.mjs';
import {
  areShown,
  browserFolder,
  everyElement,
  folder,
  hostile,
  optionsFor,
  shownElements,
  write,
} from './options.mjs';

const visit = visitor();

/** Opens a page with the snippet; gives it and what is in its frame. */
async function open(t, made) {
  const [{ code }] = write('frame', made);
  const { origin } = await openSite(
    t,
    { '/': `<!doctype html><html lang="en"><title>Clinic</title><main>${code}</main>` },
    { [`${folder}/`]: browserFolder },
  );
  const visited = await visit(t, origin);
  const [{ tag }] = made.options.elements;
  const inside = visited.page.frames()[1];
  await visited.page.frameLocator('iframe').locator(`${tag} article`).first().waitFor();
  await inside.waitForFunction(areShown, tag);
  return { ...visited, inside };
}

for (const made of everyElement) {
  test(`a frame shows ${made.tag} as chosen`, async (t) => {
    const { page, inside, errors } = await open(t, made);
    const [{ tag, attributes, fallback }] = made.options.elements;
    const { language, direction, colors, scheme } = made.options;
    const [shown, ...others] = await inside.evaluate(shownElements, tag);
    assert.equal(others.length, 0);
    for (const [name, value] of Object.entries(attributes)) {
      assert.equal(shown.attributes[name], value === true ? '' : value, name);
    }
    assert.equal(shown.language, language ?? 'en');
    assert.equal(shown.direction, direction);
    const accent = await inside
      .locator(tag)
      .evaluate((one) => getComputedStyle(one).getPropertyValue('--backstride-color-accent'));
    assert.equal(accent.trim(), colors.accent ?? '');
    assert.equal(await inside.evaluate(() => globalThis.document.documentElement.dataset.theme), scheme);
    assert.equal(await page.locator('iframe').getAttribute('title'), fallback.heading);
    assert.deepEqual(errors, []);
  });
}

test('words of a host stay one value of the address, and text in the frame', async (t) => {
  const { page, inside, errors } = await open(t, await optionsFor([['consultation-cta', hostile]]));
  const { src, next } = await page.locator('iframe').evaluate((one) => ({ src: one.src, next: one.nextSibling }));
  assert.deepEqual(Object.fromEntries(new URL(src).searchParams), { element: 'consultation-cta', ...hostile });
  assert.equal(next, null);
  const text = await inside.locator('consultation-cta').evaluate((one) => one.shadowRoot.textContent);
  assert.ok(text.includes(hostile.provider), text);
  assert.equal(await inside.evaluate(() => globalThis.injected), undefined);
  assert.equal(await inside.locator('img').count(), 0);
  assert.deepEqual(errors, []);
});
