// What is drawn: always the same shapes in the same order, so that a moving picture only changes paths.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { arrowShapes, drawFigure, figureStyles, mirrorTransform, poseAt, viewBox } from 'backstride/figure';
import { figureOf, figures, lookOf, looks, positionsOf } from './real-figures.mjs';

const numbers = (text) => text.match(/-?\d*\.?\d+(e-?\d+)?/g) ?? [];
const commands = ({ path }) => path.replace(/[-\d.\s,]+/g, '');

for (const figure of figures) {
  describe(figure.id, () => {
    for (const look of looks) {
      test(`as ${look.look}: the same shapes, made of the same commands, at every position`, () => {
        const outline = (shapes) => shapes.map((shape) => [shape.class, commands(shape), Boolean(shape.transform)]);
        const first = outline(drawFigure(figure, poseAt(figure, 0), look));
        for (const position of positionsOf(figure)) {
          assert.deepEqual(outline(drawFigure(figure, poseAt(figure, position), look)), first, `at ${position}`);
        }
      });
    }

    test('every number is finite, with two decimals at most', () => {
      for (const position of positionsOf(figure)) {
        for (const { path, transform = '' } of drawFigure(figure, poseAt(figure, position), lookOf(figure))) {
          assert.doesNotMatch(path + transform, /NaN|Infinity|undefined/);
          for (const number of numbers(path + transform)) assert.match(number, /^-?\d*(\.\d{1,2})?$/);
        }
      }
    });

    test('every class has its look', () => {
      const arrows = figure.keyframes.flatMap((keyframe) => arrowShapes(keyframe));
      const shapes = [...drawFigure(figure, poseAt(figure, 0), lookOf(figure)), ...arrows];
      for (const name of new Set(shapes.flatMap((shape) => shape.class.split(' ')))) {
        assert.match(figureStyles, new RegExp(`\\.${name}\\b`), `.${name} is in the styles`);
      }
    });
  });
}

test('every region and every person that a file may name can be drawn', () => {
  const { properties } = JSON.parse(readFileSync(new URL('../../content/schema/figure.schema.json', import.meta.url)));
  const plank = figureOf('plank');
  for (const region of properties.highlights.items.enum) {
    const shapes = drawFigure({ ...plank, highlights: [region] }, poseAt(plank, 0), lookOf(plank));
    assert.equal(shapes.filter((shape) => shape.class === 'highlight').length, 1, region);
  }
  assert.deepEqual(looks.map(({ look }) => look).sort(), properties.look.enum.toSorted());
});

test('a picture is three wide to two high', () => {
  for (const figure of figures) {
    const [, , width, height] = viewBox(figure).split(' ').map(Number);
    assert.ok(Math.abs(width / height - 1.5) < 0.001, figure.id);
  }
});

describe('a mirrored picture', () => {
  const kneesAt = (mirrored) => {
    const twist = figureOf('supine-twist');
    const shins = drawFigure(twist, poseAt(twist, 1), lookOf(twist)).filter((shape) => shape.class === 'shoe');
    const x = numbers(shins[0].path).map(Number)[0];
    const [a, , , , e] = numbers(mirrorTransform(twist, mirrored) || 'matrix(1 0 0 1 0 0)').map(Number);
    return a * x + e - twist.frame.centre;
  };

  test("shows the person's other side: we see the front, so their right is on our left", () => {
    assert.ok(kneesAt(false) < -20, 'the figure by itself: knees to the right');
    assert.ok(kneesAt(true) > 20, 'its mirror image: knees to the left');
    assert.ok(Math.abs(kneesAt(false) + kneesAt(true)) < 1e-6, 'as far out on both sides');
  });

  test('moves no shape: the group around them all is mirrored', () => {
    const plank = figureOf('plank');
    assert.equal(mirrorTransform(plank), '');
    assert.equal(mirrorTransform(plank, true), `matrix(-1 0 0 1 ${2 * plank.frame.centre} 0)`);
    assert.equal(mirrorTransform({ ...plank, mirrored: true }, true), '');
  });
});
