// `npm run bench:guide`: the whole guide on one page, without pictures, as an element and as the same text written as
// static HTML by `backstride/html`. Bytes (brotli) of all that the page fetches, requests, time to the first paint, and
// main-thread time until the page is still. Judges nothing: times differ from machine to machine, so compare the rows.
import { openLibrary } from '../../dist/content/index.js';
import { elementHtml, pageHtml } from '../../dist/html/index.js';
import { readFileSync } from 'node:fs';
import { launch } from '../browser.mjs';
import { document, openSite } from '../page/site.mjs';
import { compressed } from '../size/compressed.mjs';

const rounds = 15;
const library = await openLibrary('en');
const inside = elementHtml('back-pain-guide', {}, library).replace(/^<back-pain-guide[^>]*>|<\/back-pain-guide>$/g, '');
const pages = {
  element: document('<back-pain-guide figure="none"></back-pain-guide>'),
  'static HTML': pageHtml({ title: 'Guide', language: 'en', body: inside }),
};

const closers = [];
const paths = Object.fromEntries(Object.values(pages).map((page, index) => [`/${index}`, page]));
const { origin, requests } = await openSite({ after: (close) => closers.push(close) }, paths);
const browser = await launch();

async function measured(path) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  requests.length = 0;
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const metrics = Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const fetched = requests.filter((each) => each !== path);
  await page.close();
  return { cpu: metrics.TaskDuration * 1000, paint, fetched };
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const bytesOf = (html, fetched) =>
  [html, ...fetched.map((path) => readFileSync(new URL(`../..${path}`, import.meta.url), 'utf8'))].reduce(
    (sum, text) => sum + compressed(text).brotli,
    0,
  );

const results = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
// In turn, so that a busy moment of the machine falls on both.
for (let round = 0; round < rounds; round += 1) {
  for (const [index, name] of Object.keys(pages).entries()) results[name].push(await measured(`/${index}`));
}
await browser.close();
closers.forEach((close) => close());

console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, all]) => [
      name,
      {
        'kB brotli': +(bytesOf(pages[name], all[0].fetched) / 1000).toFixed(1),
        requests: all[0].fetched.length,
        'first paint, ms': Math.round(median(all.map(({ paint }) => paint))),
        'main thread, ms': Math.round(median(all.map(({ cpu }) => cpu))),
      },
    ]),
  ),
);
