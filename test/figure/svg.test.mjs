// The picture as a string: well-formed, named, escaped, and with nothing in it that a strict page would refuse.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrowShapes, drawFigure, figureSvg, keyframePose, mirrorTransform, viewBox } from 'backstride/figure';
import { visitor } from '../page/visit.mjs';
import { figureOf, figures, lookOf } from './real-figures.mjs';

const visit = visitor();

/** What a browser's XML parser makes of a picture, or its complaint. */
async function parsed(page, svg) {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const broken = document.querySelector('parsererror');
    if (broken) return { error: broken.textContent };
    const attributes = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const all = [...document.querySelectorAll('*')];
    return {
      root: attributes(document.documentElement),
      names: [...new Set(all.map(({ tagName }) => tagName))].sort(),
      group: attributes(document.querySelector('g')),
      paths: [...document.querySelectorAll('path')].map(attributes),
      attributeNames: [...new Set(all.flatMap((element) => element.getAttributeNames()))].sort(),
    };
  }, svg);
}

describe('the string of a picture', () => {
  test('is well-formed and holds the shapes of every keyframe, in order', async (t) => {
    const { page } = await visit(t, 'about:blank');
    for (const figure of figures) {
      for (const [keyframe, data] of figure.keyframes.entries()) {
        const look = lookOf(figure);
        const { error, ...svg } = await parsed(page, figureSvg(figure, { look, label: figure.id, keyframe }));
        assert.equal(error, undefined, figure.id);
        const shapes = [...drawFigure(figure, keyframePose(figure, keyframe), look), ...arrowShapes(data)];
        assert.deepEqual(
          svg.paths.map(({ d, class: name, transform }) => [name, d, transform]),
          shapes.map(({ path, class: name, transform }) => [name, path, transform]),
        );
        assert.equal(svg.root.viewBox, viewBox(figure));
        assert.equal(svg.group.transform ?? '', mirrorTransform(figure));
        assert.deepEqual(svg.names, ['g', 'path', 'svg']);
        const known = ['aria-label', 'class', 'd', 'role', 'transform', 'viewBox', 'xmlns'];
        assert.deepEqual(
          svg.attributeNames.filter((name) => !known.includes(name)),
          [],
        );
      }
    }
  });

  test('is an image with a name, and the name is only ever text', async (t) => {
    const { page } = await visit(t, 'about:blank');
    const label = `"><script>alert('a & b')</script>`;
    const figure = figureOf('plank');
    const { root, names } = await parsed(page, figureSvg(figure, { look: lookOf(figure), label }));
    assert.equal(root.role, 'img');
    assert.equal(root['aria-label'], label);
    assert.deepEqual(names, ['g', 'path', 'svg']);
  });

  test('shows the other side and leaves out arrows, when asked', () => {
    const figure = figureOf('plank');
    const options = { look: lookOf(figure), label: 'Plank' };
    const usual = figureSvg(figure, options);
    assert.match(usual, /class="arrow"/);
    assert.doesNotMatch(usual, /<g transform/);
    const other = figureSvg(figure, { ...options, arrows: false, mirrored: true });
    assert.doesNotMatch(other, /class="arrow"/);
    assert.match(other, /<g transform="matrix\(-1 /);
  });
});
