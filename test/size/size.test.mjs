// The budgets hold, and the README tells the true figures.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { measure, root } from './measure.mjs';
import { readTable } from './table.mjs';

const rows = await measure();

// In bytes, compressed with brotli.
const budgets = {
  firstCard: 19_500,
  movement: 900,
  tenCards: 32_000,
  cardWithoutPicture: 12_000,
  drawing: 7_200,
  furtherExercise: 1_200,
  furtherElement: 3_000,
  sharedByElements: 2_500,
  guide: 60_000,
  loader: 2_000,
  classic: 75_000,
  furtherItem: 1_200,
  interfaceStrings: 4_000,
  contentEntry: 3_000,
};

for (const [name, budget] of Object.entries(budgets)) {
  const { what, brotli } = rows[name];
  test(`${what}: at most ${budget} bytes`, () => assert.ok(brotli <= budget, `${brotli} bytes`));
}

test('the poses of a figure: at most 350 bytes with gzip', () => {
  assert.ok(rows.poses.gzip <= 350, `${rows.poses.gzip} bytes`);
});

test('the table of the README is what was measured', () => {
  const told = readTable(readFileSync(join(root, 'README.md'), 'utf8'));
  assert.deepEqual(
    told.map(({ what }) => what),
    Object.values(rows).map(({ what }) => what),
    'run `npm run size -- --write`',
  );
  for (const [index, measured] of Object.values(rows).entries()) {
    for (const key of ['min', 'gzip', 'brotli']) {
      // Versions of Node bring versions of zlib; and the table rounds to ten bytes.
      const allowed = Math.max(10, measured[key] * 0.01);
      const difference = Math.abs(told[index][key] - measured[key]);
      assert.ok(
        difference <= allowed,
        `${measured.what}, ${key}: ${measured[key]} bytes; the README says ${told[index][key]}. Run npm run size -- --write`,
      );
    }
  }
});
