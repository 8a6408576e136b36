// `npm run test:consumers`: the packed package in projects of its users, and by every bundler; then one table.
// `npm run test:consumers -- next bun` runs the projects of those folders alone.
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browser.mjs';
import '../package/installed.mjs';

await findChromium();

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const words = process.argv.slice(2);
if (words.length > 0) process.env.BACKSTRIDE_CONSUMERS = words.join(' ');
const files = [path('consumers.test.mjs'), ...(words.length > 0 ? [] : [path('../package/consumers.test.mjs')])];

const rows = [];
const finished = (result) => (event) => {
  // To the runner a file is a test, too.
  if (event.name.endsWith('.mjs')) return;
  rows.push({ consumer: event.name, result, seconds: Math.round(event.details.duration_ms / 1000) });
  console.log(`${result}: ${event.name}`);
  if (result === 'failed') console.log(event.details.error.cause?.message ?? event.details.error);
};
const tests = run({ files, concurrency: 1 });
tests.on('test:pass', finished('passed'));
tests.on('test:fail', finished('failed'));
tests.resume();
await new Promise((ended) => tests.on('end', ended));

console.table(rows);
if (rows.length === 0 || rows.some(({ result }) => result === 'failed')) process.exitCode = 1;
