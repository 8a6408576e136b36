// What every page with a snippet of the builder has to show, however the snippet came onto it.
import assert from 'node:assert/strict';
import { recorded } from '../page/visit.mjs';
import { areShown, hostile, shownElements } from './options.mjs';

/** Waits for the elements of the options and compares them with what was asked for. */
export async function assertShown({ page, errors }, { elements, language, direction, colors }) {
  const tags = [...new Set(elements.map(({ tag }) => tag))].join();
  await page.waitForSelector(tags, { state: 'attached' });
  await page.waitForFunction(areShown, tags);
  const shown = await page.evaluate(shownElements, tags);
  assert.deepEqual(
    shown.map(({ tag }) => tag),
    elements.map(({ tag }) => tag),
  );
  for (const [index, { tag, attributes }] of elements.entries()) {
    const found = shown[index];
    for (const [name, value] of Object.entries(attributes)) {
      assert.equal(found.attributes[name], value === true ? '' : value, `${tag}: ${name}`);
    }
    assert.equal(found.language.slice(0, 2), language ?? 'en', tag);
    assert.equal(found.direction, direction, tag);
    assert.equal(found.level, `h${attributes['heading-level'] ?? '3'}`, tag);
    assert.ok(found.text > 300, `${tag}: ${found.text} letters`);
    // The guide has no ground of its own.
    const ground = tag === 'back-pain-guide' ? 'rgba(0, 0, 0, 0)' : colors.surface && inRgb(colors.surface);
    if (colors.surface) assert.deepEqual(found.colors, [ground, inRgb(colors.text)], tag);
  }
  assert.deepEqual((await recorded(page)).contentErrors, []);
  assert.deepEqual(errors, []);
}

const inRgb = (color) => `rgb(${[1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)).join(', ')})`;

/** The words of a hostile host are there as words, and did nothing. */
export async function assertHarmless({ page, errors }, words = hostile) {
  await page.waitForFunction(areShown, 'consultation-cta');
  const { text, attribute, injected, images } = await page.evaluate(() => {
    const element = globalThis.document.querySelector('consultation-cta');
    return {
      text: element.shadowRoot.textContent,
      attribute: element.getAttribute('provider'),
      injected: globalThis.injected,
      images: globalThis.document.querySelectorAll('img, script:not([src], [type="application/ld+json"])').length,
    };
  });
  assert.equal(attribute, words.provider);
  assert.ok(text.includes(words.provider), text);
  assert.equal(injected, undefined);
  assert.equal(images, 0);
  assert.deepEqual(errors, []);
}
