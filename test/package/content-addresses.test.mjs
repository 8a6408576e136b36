// The browser build puts files where pages look for them, also for a language with a region.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from '../../.ci/content-addresses.mjs';

for (const [path, address] of Object.entries({
  'cards/pt-BR/exercises/plank.js': 'pt-BR/cards/plank.js',
  'cards/pt-BR/causes/disc.js': 'pt-BR/causes/disc.js',
  'cards/pt-BR/warnings.js': 'pt-BR/warnings.js',
  'items/pt-BR/catalogue.js': 'pt-BR/catalogue.js',
  'diagrams/pt-BR/disc.js': 'pt-BR/diagrams/disc.js',
  'strings/pt-BR.js': 'pt-BR/strings.js',
  'figures/packed/plank.js': 'figures/plank.js',
  'exercise-ids.js': 'exercise-ids.js',
})) {
  test(`${path} is at ${address}`, () => assert.equal(addressOf(`dist/generated/${path}`), address));
}
