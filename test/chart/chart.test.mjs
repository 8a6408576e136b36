// Charts say nothing beyond their data: bars begin at nought and are as long as their numbers, every person is a dot.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibrary } from '../../dist/content/index.js';
import { axisOf } from '../../dist/chart/axis.js';
import { drawChart } from '../../dist/chart/chart.js';
import { texturesOf } from '../../dist/chart/texture.js';

const library = await openLibrary('en');
const width = 320;

/** Every number of a path that starts or ends a piece of it, from left to right. */
const numbers = (path) => path.match(/-?\d+(\.\d+)?/g).map(Number);
const shape = (row, kind) => row.find((each) => each.class.split(' ').includes(kind));

for (const study of library.studies()) {
  const textureOf = texturesOf(study.data);
  for (const data of study.data) {
    const { rows, ticks } = drawChart(data, textureOf);
    if (data.unit === 'people') {
      test(`${study.id}, ${data.id}: one dot for each person`, () => {
        const dots = rows.map((row) => shape(row, 'bar').path.match(/M/g).length);
        assert.deepEqual(
          dots,
          data.points.map(({ value }) => value),
        );
      });
      continue;
    }
    test(`${study.id}, ${data.id}: bars and lines on one axis that holds nought`, () => {
      assert.ok(ticks.includes(0));
      const at = (number) => ((number - ticks[0]) / (ticks.at(-1) - ticks[0])) * width;
      const near = (actual, expected, what) => assert.ok(Math.abs(actual - expected) < 0.01, `${what}: ${actual}`);
      data.points.forEach(({ value, sd, low, high }, index) => {
        const [left, , right] = numbers(shape(rows[index], 'bar').path);
        near(left, at(Math.min(0, value)), 'begins');
        near(right, at(Math.max(0, value)), 'ends');
        const line = shape(rows[index], 'line');
        assert.equal(line !== undefined, sd !== undefined || low !== undefined);
        if (!line) return;
        const [from, , to] = numbers(line.path);
        near(from, at(low ?? value - sd), 'line begins');
        near(to, at(high ?? value + sd), 'line ends');
        assert.ok(from >= 0 && to <= width, 'the line stays on the axis');
      });
    });
  }
}

test('a group has one texture in all charts of a study, and no other group has it', () => {
  const { data, groups } = library.study('belavy-2017');
  const textureOf = texturesOf(data);
  assert.equal(new Set(groups.map(({ id }) => textureOf(id))).size, groups.length);
  for (const { rows, points } of data.map((each) => ({ ...drawChart(each, textureOf), points: each.points }))) {
    points.forEach(({ id }, index) => assert.ok(shape(rows[index], textureOf(id))));
  }
});

test('the axis has round numbers, evenly spaced', () => {
  assert.deepEqual(
    axisOf([
      { id: 'a', value: 45 },
      { id: 'b', value: -8 },
    ]).ticks,
    [-10, 0, 10, 20, 30, 40, 50],
  );
  assert.deepEqual(axisOf([{ id: 'a', value: 0.55, low: 0.41, high: 0.86 }]).ticks, [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(axisOf([{ id: 'a', value: 7.3, sd: 1.1 }]).ticks, [0, 2, 4, 6, 8, 10]);
});
