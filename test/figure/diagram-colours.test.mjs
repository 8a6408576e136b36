// Diagrams where our own colours do not count: in colours that a reader forces, and on paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../browser.mjs';
import { panels, show } from './panels.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const coloursOf = (page) =>
  page.evaluate(() => {
    const { document, getComputedStyle } = globalThis;
    return [...document.querySelectorAll('path')].map((path) => {
      const { fill, stroke } = getComputedStyle(path);
      return [path.getAttribute('class'), fill, stroke];
    });
  });

/** Computed values of system colours, as the page gives them. */
const systemColours = (page, names) =>
  page.evaluate(
    (all) =>
      all.map((name) => {
        const { document, getComputedStyle } = globalThis;
        const sample = document.body.appendChild(document.createElement('p'));
        sample.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(sample).color;
      }),
    names,
  );

for (const { name, panel } of panels) {
  test(`${name} keeps to the colours that a reader forces, and to Highlight for what matters`, async () => {
    const page = await show(browser, panel, { forcedColors: 'active' });
    const [canvas, canvasText, highlight] = await systemColours(page, ['Canvas', 'CanvasText', 'Highlight']);
    for (const [names, fill, stroke] of await coloursOf(page)) {
      const matters = /\b(hurt|focus|tear|spark)\b/.test(names) && !names.includes('rim');
      assert.equal([fill, stroke].includes(highlight), matters, names);
      assert.ok(
        [fill, stroke].every((colour) => ['none', canvas, canvasText, highlight].includes(colour)),
        names,
      );
    }
  });

  test(`${name} prints black, grey and white`, async () => {
    const page = await show(browser, panel, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const [grey] = await systemColours(page, ['GrayText']);
    const allowed = ['none', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)', grey];
    const others = (await coloursOf(page)).filter(([, ...colours]) => colours.some((one) => !allowed.includes(one)));
    assert.deepEqual(others, []);
  });
}
