// Formatters are made once; and a server that writes for the tags of many browsers does not keep one for each for ever.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberFormat } from '../../dist/content/number-format.js';

test('one formatter serves all numbers of a language', () => {
  assert.equal(numberFormat('de'), numberFormat('de'));
  assert.notEqual(numberFormat('de'), numberFormat('de', 'clock'));
});

test('thousands of tags are not kept', () => {
  const first = numberFormat('en-x-first');
  for (let index = 0; index < 2000; index += 1) numberFormat(`en-x-${index}`);
  assert.notEqual(numberFormat('en-x-first'), first);
});
