// `npm run bench:server`: an element as a server writes it with its shadow root, and the same text written as static HTML by
// `backstride/html`, on a slow mobile network (562 ms, 1.44 Mbit/s: "Slow 4G" of Chromium's tools). Bytes of the page
// (brotli), first and largest paint, and what moved by the time that the element is live. Judges nothing: compare the rows.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { staticFile } from '../../demo/static-files.mjs';
import { openLibrary } from '../../dist/content/index.js';
import { elementHtml } from '../../dist/html/index.js';
import { renderElement } from '../../dist/server/index.js';
import { launch } from '../browser.mjs';

const rounds = 9;
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const library = await openLibrary('en');

const document = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><h1>Our clinic</h1>${body}</body></html>`;
const script = (name) => `<script type="module" src="/dist/browser/${name}.js"></script>`;

const pages = {};
for (const [tag, attributes] of Object.entries({
  'exercise-card': { exercise: 'plank' },
  'back-pain-guide': {},
})) {
  const served = await renderElement(tag, attributes);
  pages[`${tag}, static HTML`] = document('', elementHtml(tag, attributes, library));
  pages[`${tag}, server, loader`] = document(script('loader'), served);
  pages[`${tag}, server, bundle`] = document(script('backstride'), served);
}
const names = Object.keys(pages);

const compress = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
const compressed = new Map(
  names.map((name, index) => [`/${index}`, { type: 'text/html', body: compress(pages[name]) }]),
);
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (!compressed.has(pathname)) {
    const file = await staticFile(root, pathname);
    if (!file) return response.writeHead(404).end();
    compressed.set(pathname, { type: file.type, body: compress(file.body) });
  }
  const { type, body } = compressed.get(pathname);
  return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();

async function measured(index) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await page.addInitScript(() => {
    Object.assign(globalThis, { largest: 0, shift: 0 });
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (globalThis.largest = startTime));
    watch('layout-shift', ({ value }) => (globalThis.shift += value));
  });
  await page.goto(`${origin}/${index}`, { waitUntil: 'networkidle' });
  const paints = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    largest: globalThis.largest,
    shift: globalThis.shift,
  }));
  await page.close();
  return paints;
}

const results = names.map(() => []);
// In turn, so that a busy moment of the machine falls on all.
for (let round = 0; round < rounds; round += 1) {
  for (const index of names.keys()) results[index].push(await measured(index));
}
await browser.close();
server.close();
server.closeAllConnections();

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
console.table(
  Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        'kB brotli': +(compressed.get(`/${index}`).body.length / 1000).toFixed(1),
        'first paint, ms': Math.round(median(results[index].map(({ first }) => first))),
        'largest paint, ms': Math.round(median(results[index].map(({ largest }) => largest))),
        'layout shift': Math.max(...results[index].map(({ shift }) => shift)),
      },
    ]),
  ),
);
