// The diagrams of the causes: small, whole, within their frame, told in words, and clear in light and in dark.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { diagramSvg } from '../../dist/figure/diagrams/diagram-svg.js';
import { directions } from '../../dist/generated/languages.js';
import { launch } from '../browser.mjs';
import { compressed } from '../size/compressed.mjs';
import { outlines } from './outlines.mjs';
import { diagrams, panels, show } from './panels.mjs';

const ids = diagrams.map(({ id }) => id);
const colourSchemes = ['light', 'dark'];
const classesOf = ({ shapes }) => new Set(shapes.flatMap((shape) => shape.class.split(' ')));

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const id of ids) {
  test(`${id} is at most 1,500 bytes, with everything it alone needs`, async () => {
    const entry = fileURLToPath(new URL(`../../dist/figure/diagrams/${id}.js`, import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const { brotli } = compressed(outputFiles[0].text);
    assert.ok(brotli <= 1500, `${brotli} bytes`);
  });

  for (const language of Object.keys(directions)) {
    test(`${id} has words in ${language} for each of its panels, in order`, async () => {
      const { panels, words } = await import(`../../dist/generated/diagrams/${language}/${id}.js`);
      assert.deepEqual(
        words.panels.map((panel) => panel.id),
        panels.map((panel) => panel.id),
      );
    });
  }
}

test('content has words for these diagrams and no others', async () => {
  for (const language of Object.keys(directions)) {
    const { diagrams } = await import(`../../dist/generated/diagrams/${language}/loaders.js`);
    assert.deepEqual(Object.keys(diagrams).sort(), [...ids].sort());
  }
});

test('all panels have one size, so that they line up', () => {
  assert.deepEqual([...new Set(panels.map(({ panel }) => panel.viewBox))], ['0 0 200 250']);
});

test('the usual curve has a tick, and the larger one a question mark and no verdict', () => {
  const marks = diagrams.find(({ id }) => id === 'hyperlordosis').panels.map(classesOf);
  assert.deepEqual(
    marks.map((classes) => [classes.has('yes'), classes.has('maybe')]),
    [
      [true, false],
      [false, true],
    ],
  );
});

test('the label is text, whatever it holds', () => {
  const svg = diagramSvg(panels[0].panel, { label: '"><script>alert(1)</script>&' });
  assert.match(svg, /aria-label="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;">/);
});

for (const { name, panel } of panels) {
  describe(name, () => {
    const seen = {};
    before(async () => {
      for (const colorScheme of colourSchemes) {
        const page = await show(browser, panel, { colorScheme });
        seen[colorScheme] = await page.evaluate(outlines);
        await page.close();
      }
    });

    test('numbers are short and stand apart', () => {
      for (const { path, transform = '' } of panel.shapes) {
        assert.doesNotMatch(path + transform, /\.\d{3}|NaN|undefined/);
        // Some browsers want a space between the numbers of a transform.
        assert.doesNotMatch(transform, /\d-/);
      }
    });

    test('it is shapes only, without words', async () => {
      const page = await show(browser, panel);
      const drawn = await page.evaluate(() => {
        const svg = globalThis.document.querySelector('svg');
        return {
          text: svg.textContent,
          names: [...new Set([...svg.querySelectorAll('*')].map((one) => one.localName))],
        };
      });
      await page.close();
      assert.deepEqual(drawn, { text: '', names: ['g', 'path'] });
    });

    for (const colorScheme of colourSchemes) {
      test(`every shape stands out from what lies around it (${colorScheme})`, () => {
        const shapes = seen[colorScheme];
        assert.deepEqual(
          shapes.filter(({ coloured }) => !coloured),
          [],
        );
        // A rim only keeps a line apart from what it crosses. A quarter of an outline may touch its like.
        const faint = shapes.filter((shape) => !shape.class.includes('rim') && shape.standsOut < 0.75);
        assert.deepEqual(
          faint.map((shape) => `${shape.class}: ${shape.standsOut.toFixed(2)}`),
          [],
        );
      });
    }

    test('nothing leaves the frame but walls, floor and legs', () => {
      const outside = ({ x, y }) => x < 1 || y < 1 || x > 199 || y > 249;
      const leaving = seen.light.filter(({ points }) => points.some(outside)).map((shape) => shape.class);
      assert.deepEqual(
        leaving.filter((names) => !['wall', 'floor', 'skin', 'skin deep'].includes(names)),
        [],
      );
    });

    if (classesOf(panel).has('lens')) {
      test('nothing leaves the lens', () => {
        const place = (names) => seen.light.findIndex((shape) => shape.class === names);
        const inside = seen.light.slice(place('lens'), place('frame') + 1);
        const edge = inside.at(-1).points;
        const middle = (axis) => (Math.min(...edge.map(axis)) + Math.max(...edge.map(axis))) / 2;
        const [x, y] = [middle((point) => point.x), middle((point) => point.y)];
        const distance = (point) => Math.hypot(point.x - x, point.y - y);
        const leaving = inside.filter(({ points }) => points.some((point) => distance(point) > distance(edge[0]) + 1));
        assert.deepEqual(
          leaving.map((shape) => shape.class),
          [],
        );
      });
    }
  });
}
