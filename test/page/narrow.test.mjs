// No card makes the page scroll sideways: not on the narrowest screens, not with text at twice its size.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseIds } from '../exercise-ids.mjs';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();
const largeText = '<style>html { font-size: 200% }</style>';
const long = 'Dr. Pneumonoultramicroscopicsilicovolcanoconiosis';
const hostAttributes = `hold="90" sets="12" repetitions="10-12" reviewer="${long}" reviewed-on="2026-10-01"`;

for (const [name, width, head, attributes] of [
  ['240 px', 240, '', ''],
  ['320 px with text at 200 %', 320, largeText, ''],
  ['240 px, compact', 240, '', 'variant="compact"'],
  ['240 px with what a host sets', 240, '', hostAttributes],
]) {
  test(`all cards fit into ${name}`, async (t) => {
    const { origin } = await openSite(t, { '/': document(cards(exerciseIds, `eager ${attributes}`), { head }) });
    const { page } = await visit(t, origin, { viewport: { width, height: 800 } });
    await allCardsShown(page);
    await page.evaluate(() => {
      for (const card of globalThis.document.querySelectorAll('exercise-card')) {
        for (const fold of card.shadowRoot.querySelectorAll('details')) fold.open = true;
      }
    });
    const { scrollWidth, outside } = await page.evaluate(measureWidth);
    assert.deepEqual(outside, []);
    assert.ok(scrollWidth <= width, `the page is ${scrollWidth} px wide`);
  });
}

/** Runs in the page: how wide it is, and what sticks out of its card, where a clipped edge would hide it. */
function measureWidth() {
  const outside = [...globalThis.document.querySelectorAll('exercise-card')].flatMap((card) => {
    const edge = card.getBoundingClientRect();
    return [...card.shadowRoot.querySelectorAll('[part=card] :not(svg *)')]
      .filter((inner) => {
        const { left, right, width } = inner.getBoundingClientRect();
        return width > 1 && (left < edge.left - 1 || right > edge.right + 1);
      })
      .map(
        (inner) => `${card.getAttribute('exercise')}: <${inner.localName}> ${inner.textContent.trim().slice(0, 40)}`,
      );
  });
  return { scrollWidth: globalThis.document.documentElement.scrollWidth, outside };
}
