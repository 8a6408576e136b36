// What readers ask of their system: less motion, their own colours, dark pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();

async function openCards(t, options, head = '') {
  const { origin } = await openSite(t, { '/': document(cards(['plank', 'supine-twist'], 'eager'), { head }) });
  const { page } = await visit(t, origin, options);
  await allCardsShown(page);
  return page;
}

/** The computed style of the first element that fits in the first card. */
const styleOf = (page, selector) =>
  page.evaluate((wanted) => {
    const found = globalThis.document.querySelector('exercise-card').shadowRoot.querySelector(wanted);
    const { color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(found);
    return { color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth };
  }, selector);

test('nothing moves for readers who want less motion, also while the timer runs', async (t) => {
  const page = await openCards(t, { reducedMotion: 'reduce' });
  await page.locator('[part=timer]').first().getByRole('button').first().click();
  const moving = await page.evaluate(() => globalThis.document.getAnimations({ subtree: true }).length);
  assert.equal(moving, 0);
});

test("with the reader's own colours, buttons and cautions keep an edge and text keeps its contrast", async (t) => {
  const page = await openCards(t, { forcedColors: 'active' });
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  for (const selector of ['button', '[part=cautions]', '[part=card]']) {
    const style = await styleOf(page, selector);
    assert.equal(style.borderTopStyle, 'solid', `${selector} has an edge`);
    assert.notEqual(style.borderTopColor, style.backgroundColor, `${selector}: its edge can be seen`);
    assert.notEqual(style.color, style.backgroundColor, `${selector}: its text can be read`);
  }
});

test('cards follow the colour scheme of the page', async (t) => {
  const scheme = '<style>:root { color-scheme: light dark }</style>';
  const light = await styleOf(await openCards(t, { colorScheme: 'light' }, scheme), '[part=card]');
  const dark = await styleOf(await openCards(t, { colorScheme: 'dark' }, scheme), '[part=card]');
  const brightness = (color) =>
    color
      .match(/[\d.]+/g)
      .slice(0, 3)
      .reduce((sum, part) => sum + Number(part), 0);
  assert.ok(brightness(light.backgroundColor) > brightness(light.color), 'dark text on a light ground');
  assert.ok(brightness(dark.backgroundColor) < brightness(dark.color), 'light text on a dark ground');
});
