// The colours as a browser computes them from the real styles: for every person, on light and dark pages, in forced
// colours, on paper, with a host's own colours, and in a browser that does not know the newest colour functions.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figureStyles } from 'backstride/figure';
import { visitor } from '../page/visit.mjs';
import { looks } from './real-figures.mjs';

const visit = visitor();

/** What of a body carries its shape by its line, near and far. */
const bodyParts = ['skin', 'hair', 'shirt', 'shorts', 'shoe', 'sole'].flatMap((part) => [part, `${part} far`]);
const grounds = ['disc', 'mat', 'floor', 'wall'];
const classes = [...bodyParts, ...grounds, 'slab', 'shadow', 'features', 'highlight', 'fibres', 'arrow', 'prop'];

/** Class → what is computed for it, each colour as [red, green, blue, alpha]; `panel` is the ground of all. */
async function computed(page, { look = 'short-hair', scheme = 'light', styles = figureStyles, host = '' } = {}) {
  return page.evaluate(
    ({ look, scheme, styles, host, classes }) => {
      const paths = classes.map((name) => `<path class="${name}"/>`).join('');
      document.body.innerHTML = `<style>${styles} svg { ${host} }</style>
        <div style="color-scheme: ${scheme}"><svg class="backstride-figure look-${look}">${paths}</svg></div>`;
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const channels = (color) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const svg = document.querySelector('svg');
      const panel = channels(getComputedStyle(svg).backgroundColor);
      const styleOf = (path) => {
        const { fill, stroke, display, strokeOpacity } = getComputedStyle(path);
        return { fill: fill === 'none' ? fill : channels(fill), stroke: channels(stroke), display, strokeOpacity };
      };
      return { panel, ...Object.fromEntries(classes.map((name, index) => [name, styleOf(svg.children[index])])) };
    },
    { look, scheme, styles, host, classes },
  );
}

function contrast(one, other) {
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const assertApart = (one, other, what) => {
  const ratio = contrast(one, other);
  assert.ok(ratio >= 3, `${what}: ${ratio.toFixed(2)}`);
};

describe('contrast of at least 3 to 1', () => {
  for (const { look } of looks) {
    for (const scheme of ['light', 'dark']) {
      test(`${look}, ${scheme}`, async (t) => {
        const { page } = await visit(t, 'about:blank');
        const { panel, ...styles } = await computed(page, { look, scheme });
        const behind = { panel, ...Object.fromEntries(grounds.map((name) => [name, styles[name].fill])) };
        for (const [ground, color] of Object.entries(behind)) {
          for (const part of bodyParts) assertApart(styles[part].stroke, color, `the line of ${part} on ${ground}`);
        }
        for (const ground of ['panel', 'disc']) assertApart(styles.arrow.stroke, behind[ground], `arrow on ${ground}`);
        assertApart(styles.features.stroke, styles.skin.fill, 'the features of the face');
        assertApart(styles.highlight.stroke, styles.highlight.fill, 'the ring around a highlight');
      });
    }
  }
});

test('the people differ, and each looks the same on light and dark pages', async (t) => {
  const { page } = await visit(t, 'about:blank');
  const fills = {};
  for (const { look } of looks) {
    const palette = async (scheme) => {
      const styles = await computed(page, { look, scheme });
      return ['skin', 'hair', 'shirt', 'shorts'].map((part) => `${styles[part].fill}`).join(' ');
    };
    fills[look] = await palette('light');
    assert.equal(await palette('dark'), fills[look], look);
  }
  assert.equal(new Set(Object.values(fills)).size, looks.length);
});

test('one property of the host recolours a part, its line and its far side', async (t) => {
  const { page } = await visit(t, 'about:blank');
  const before = await computed(page);
  const after = await computed(page, { host: '--backstride-figure-shirt: #ff0; --backstride-figure-panel: #fff' });
  assert.deepEqual(after.shirt.fill, [255, 255, 0, 255]);
  assert.deepEqual(after.panel, [255, 255, 255, 255]);
  for (const value of ['fill', 'stroke']) assert.notDeepEqual(after['shirt far'][value], before['shirt far'][value]);
  assert.notDeepEqual(after.shirt.stroke, before.shirt.stroke);
  assert.deepEqual(after.skin, before.skin);
});

test('a browser that knows neither light-dark() nor color-mix() shows pale parts with a dark line', async (t) => {
  const { page } = await visit(t, 'about:blank');
  const styles = figureStyles.replaceAll('light-dark(', 'unknown-a(').replaceAll('color-mix(', 'unknown-b(');
  const old = await computed(page, { styles });
  const white = [255, 255, 255];
  for (const name of [...grounds, 'slab', ...bodyParts.filter((part) => part.endsWith('far'))]) {
    assert.ok(contrast(old[name].fill, white) < 1.5, `${name} is pale: ${old[name].fill}`);
  }
  for (const part of bodyParts) assertApart(old[part].stroke, white, `the line of ${part}`);
  assert.deepEqual(old.skin.fill, (await computed(page)).skin.fill);
});

test('in forced colours a picture is line art in the colours of the system', async (t) => {
  const { page } = await visit(t, 'about:blank', { forcedColors: 'active', colorScheme: 'dark' });
  const styles = await computed(page, { scheme: 'dark', host: '--backstride-figure-skin: #f0f' });
  const system = await page.evaluate(() => {
    document.body.innerHTML = '<p style="color: CanvasText; background: Canvas; border: 1px solid Highlight">';
    const { color, backgroundColor, borderTopColor } = getComputedStyle(document.querySelector('p'));
    return [color, backgroundColor, borderTopColor].map((value) => value.match(/\d+/g).slice(0, 3).map(Number));
  });
  const [text, ground, mark] = system;
  const rgb = (color) => color.slice(0, 3);
  assert.deepEqual(rgb(styles.panel), ground);
  for (const part of bodyParts.filter((name) => !name.startsWith('hair'))) {
    assert.deepEqual([rgb(styles[part].fill), rgb(styles[part].stroke)], [ground, text], part);
  }
  assert.deepEqual(rgb(styles.hair.fill), text);
  assert.deepEqual([rgb(styles.highlight.fill), rgb(styles.arrow.stroke)], [mark, mark]);
  assert.equal(styles.shadow.display, 'none');
});

test('on paper a picture is black on white, and a highlight is hatched, not filled', async (t) => {
  const { page } = await visit(t, 'about:blank', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const styles = await computed(page, { scheme: 'dark' });
  const [black, white] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  for (const part of ['skin', 'shirt', 'shorts', 'shoe', 'highlight', 'mat', 'floor']) {
    const { fill, stroke } = styles[part];
    assert.deepEqual([fill.slice(0, 3), stroke.slice(0, 3)], [white, black], part);
  }
  for (const part of ['fibres', 'arrow', 'features']) {
    assert.deepEqual([styles[part].fill, styles[part].stroke.slice(0, 3)], ['none', black], part);
  }
  assert.equal(styles.fibres.strokeOpacity, '1');
  assert.ok(contrast(styles['skin far'].fill, white) < 3, 'far limbs are a light grey');
});
