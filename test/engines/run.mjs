// `npm run test:engines`: the tests of elements in every engine that this machine has, Chromium first, then
// the others side by side.
// `npm run test:engines -- firefox keyboard` runs the files whose path holds "keyboard" in Firefox only; `-- --core` runs all in
// Chromium and core.mjs in the others, as `npm test` does.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { startTestRunner } from '@web/test-runner';
import { globSync } from 'tinyglobby';
import config from '../../web-test-runner.config.mjs';
import { chromiumOnly } from './chromium-only.mjs';
import { core } from './core.mjs';
import { countsOf, inWords } from './counts.mjs';
import { engines } from './installed.mjs';

const isCalled = (word) => (engine) => engine.name.toLowerCase() === word;
const onlyCore = process.argv.includes('--core');
const asked = process.argv
  .slice(2)
  .filter((word) => word !== '--core')
  .map((word) => word.toLowerCase());
const names = asked.filter((word) => engines.some(isCalled(word)));
const words = asked.filter((word) => !names.includes(word));

const wanted = engines.filter((engine) => names.length === 0 || names.some((name) => isCalled(name)(engine)));
const here = wanted.filter(({ isInstalled }) => isInstalled);
const missing = wanted.filter(({ isInstalled }) => !isInstalled);

const all = globSync(config.files).sort();
const gone = [...Object.keys(chromiumOnly), ...core].filter((path) => !all.includes(path));
if (gone.length > 0)
  throw new Error(`core.mjs or chromium-only.mjs names files that are not there: ${gone.join(', ')}`);
const filesFor = ({ name }) =>
  all
    .filter((path) => name === 'Chromium' || !Object.hasOwn(chromiumOnly, path))
    .filter((path) => name === 'Chromium' || !onlyCore || core.includes(path))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));

/** Two runners that look for one at the same time find the same. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runIn(engine, files) {
  const port = await freePort();
  const runner = await startTestRunner({
    config: { ...config, port, files, browsers: [await engine.launcher()], reporters: config.reporters.slice(0, -1) },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error(`${engine.name} did not start`);
  await new Promise((stopped) => runner.on('stopped', stopped));
  return countsOf(runner.sessions.all());
}

// Browsers end with this process, however it ends; puppeteer would only end its own, and start another.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const lines = [];
const sum = { passed: 0, failed: 0 };
async function count(engine) {
  const files = filesFor(engine);
  if (files.length === 0) return;
  const started = Date.now();
  const counts = await runIn(engine, files);
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(`${engine.name}: ${inWords(counts)} in ${files.length} files, ${seconds} s`);
  for (const key of Object.keys(sum)) sum[key] += counts[key];
}
// Chromium shows two pages at a time, the others one each.
for (const engine of here.filter(({ name }) => name === 'Chromium')) await count(engine);
await Promise.all(here.filter(({ name }) => name !== 'Chromium').map(count));
for (const { name, install } of missing) lines.push(`${name}: not run, it is not on this machine; ${install}`);
if (sum.passed + sum.failed === 0) lines.push('No test ran.');

process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
process.stdout.write(`\n${lines.join('\n')}\n\n${inWords(sum)}\n`);
process.exit();
