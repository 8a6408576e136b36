// A printed card: everything open, no buttons, in the full and in the compact form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, document, openSite } from './site.mjs';
import { allCardsShown, visitor } from './visit.mjs';

const visit = visitor();

for (const variant of ['full', 'compact']) {
  test(`a ${variant} card prints with everything open and no buttons`, async (t) => {
    const body = cards(['plank', 'superman'], `variant="${variant}"`);
    const { origin } = await openSite(t, { '/': document(body) });
    const { page } = await visit(t, origin);
    await allCardsShown(page);

    const onScreen = await page.evaluate(countVisible);
    assert.ok(onScreen.foldedTexts.visible < onScreen.foldedTexts.all, 'some texts are folded away on screen');

    await page.emulateMedia({ media: 'print' });
    const { foldedTexts, steps, cautions, controls } = await page.evaluate(countVisible);
    for (const [name, { visible, all }] of Object.entries({ foldedTexts, steps, cautions })) {
      assert.ok(all > 0, `${name} are there`);
      assert.equal(visible, all, `all ${name} are printed`);
    }
    assert.equal(controls.visible, 0, 'nothing to click is printed');

    const pdf = await page.pdf();
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.ok(pdf.length > 10_000, `the PDF holds the cards (${pdf.length} bytes)`);
  });
}

test('a card that is far down the page is printed too', async (t) => {
  const body = cards(Array(12).fill('plank'));
  const { origin } = await openSite(t, { '/': document(body) });
  const { page } = await visit(t, origin);
  await allCardsShown(page);
  await page.emulateMedia({ media: 'print' });
  const skipped = await page.evaluate(
    () =>
      [...globalThis.document.querySelectorAll('exercise-card')].filter(
        (card) => !card.shadowRoot.querySelector('li').checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );
  assert.equal(skipped, 0);
});

/** Runs in the page: how many texts of each sort there are in all cards, and how many of them can be seen. */
function countVisible() {
  const count = (selector) => {
    const found = [...globalThis.document.querySelectorAll('exercise-card')].flatMap((card) => [
      ...card.shadowRoot.querySelectorAll(selector),
    ]);
    // `checkVisibility` does not know that a closed part hides its content, but a hidden text has no height.
    const visible = found.filter((text) => text.checkVisibility() && text.getBoundingClientRect().height > 0);
    return { all: found.length, visible: visible.length };
  };
  return {
    foldedTexts: count('details li'),
    steps: count('[part=steps] li'),
    cautions: count('[part=cautions] li'),
    controls: count('button, input'),
  };
}
