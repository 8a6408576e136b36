// Installs the development packages, but only when they are missing or older than package-lock.json, so that
// `npm start` and `npm test` work in a fresh clone and cost nothing afterwards. Needs only Node and its npm.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changedAt = (file) => statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes the second file at the end of every complete installation.
if (changedAt('package-lock.json') > changedAt('node_modules/.package-lock.json')) {
  // The development packages are wanted even where NODE_ENV=production would leave them out.
  const options = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
