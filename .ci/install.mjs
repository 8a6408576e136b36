// Installs the development packages, but only when they are missing or older than package-lock.json, so that
// `npm start` and `npm test` work in a fresh clone and cost nothing afterwards. Needs only Node and its npm.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const changedAt = (file) => statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes the second file at the end of every complete installation.
if (changedAt('package-lock.json') > changedAt('node_modules/.package-lock.json')) {
  // The development packages are wanted even where NODE_ENV=production would leave them out.
  const options = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const { status } = npm(spawnSync, options, { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
