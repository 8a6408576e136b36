// What the two usual package checkers say: nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tags } from '../element-tags.mjs';
import { project } from './installed.mjs';

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({
    pkgDir: join(project, 'node_modules/backstride'),
    strict: true,
    pack: false,
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types are right for every way to resolve them', () => {
  const require = createRequire(import.meta.url);
  const program = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
  // A text has no types, and the entries of one element are made like those of the others.
  const left = ['llms.txt', ...tags.filter((tag) => tag !== 'exercise-card').flatMap((tag) => [tag, `${tag}/element`])];
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      program,
      join(project, tarball),
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      ...left,
      '--no-color',
      '--no-emoji',
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout + stderr);
});
