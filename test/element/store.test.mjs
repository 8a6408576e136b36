// What elements keep: each thing is loaded once; and ids that do not exist do not fill a server's memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stored } from '../../dist/element/store.js';

test('a thing is loaded once, and so is the reason why it cannot be had', async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
    if (loads > 1) throw new Error('gone');
    return 'plank';
  };
  await stored('here', load);
  assert.equal(stored('here', load), 'plank');
  await stored('gone', load);
  assert.equal(stored('gone', load).message, 'gone');
  assert.equal(loads, 2);
});

test('thousands of ids are not kept', async () => {
  await stored('first', async () => 'one');
  for (let index = 0; index < 10_000; index += 1) await stored(`no-${index}`, async () => new Error());
  await stored('first', async () => 'another');
  assert.equal(stored('first'), 'another');
});
