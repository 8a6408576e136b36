// Runs the tests that run in Node: all of test/**/*.test.mjs but the consumers with commands of their own, or only those
// whose path holds one of the given words, as in `node test/run.mjs page package`. The package is packed and installed once
// for all of them.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { findChromium } from './browser.mjs';
import './package/installed.mjs';
import { pure } from './pure.mjs';

// Test files run side by side: the first to need a browser must not find one half unpacked.
await findChromium();

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const chosen = (path) => words.length === 0 || words.some((word) => path.includes(word));
const files = globSync('test/**/*.test.mjs', {
  cwd: root,
  ignore: ['test/consumers/**', ...(words.length === 0 ? [pure] : [])],
})
  .filter(chosen)
  .sort();
// First, because it is the longest: at the end it would run alone.
if (words.length === 0) files.unshift('test/without-a-page.mjs');
// Node would leave a core free.
const sideBySide = `--test-concurrency=${availableParallelism()}`;
const { status } = spawnSync(process.execPath, ['--test', sideBySide, '--test-reporter=spec', ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
