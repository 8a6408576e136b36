// `npm run bench:pictures [-- folder]`: twenty moving pictures on one page, main-thread time per frame, and the time that
// one pose takes. With the folder of another player (our prototype: ../shared/illustration) it measures that beside ours,
// in the same run. Judges nothing: times differ from machine to machine, so look at the two side by side.
import { resolve } from 'node:path';
import { launch } from '../browser.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { document, openSite } from '../page/site.mjs';

const seconds = 5;
const count = 20;
const prototype = process.argv[2];

const twenty = Array.from({ length: count }, (_, index) => exerciseIds[index % exerciseIds.length]);
const ours = document(
  `<style>main { display: grid; grid-template-columns: repeat(5, 360px) } exercise-card { block-size: 240px; overflow: hidden }
    exercise-card::part(header), exercise-card::part(cautions) { display: none }</style>
  <main>${twenty.map((id) => `<exercise-card exercise="${id}" eager></exercise-card>`).join('')}</main>`,
);
const theirs = document(
  `<link rel="stylesheet" href="/prototype/style.css"><main></main><script type="module">
    import { mount, raf, EX } from '/prototype/player.js';
    const all = Object.values(EX);
    const cards = Array.from({ length: ${count} }, (_, index) => {
      const host = document.createElement('div');
      document.querySelector('main').append(host);
      return [mount(host, all[index % all.length]), all[index % all.length]];
    });
    globalThis.start = () => raf(cards, 30);
  </script>`,
  { bundle: '' },
);

const closers = [];
const pages = { '/ours': ours, ...(prototype && { '/theirs': theirs }) };
const folders = prototype && { '/prototype/': resolve(prototype) };
const { origin } = await openSite({ after: (close) => closers.push(close) }, pages, folders);
const browser = await launch();

const starters = {
  '/ours': async (page) => {
    await page.waitForFunction(
      (count) => [...globalThis.document.querySelectorAll('exercise-card')].filter((card) => card.shadowRoot?.querySelector('[name=play]')).length === count,
      count,
    );
    await page.evaluate(() => {
      for (const card of globalThis.document.querySelectorAll('exercise-card')) card.shadowRoot.querySelector('[name=play]').click();
    });
  },
  '/theirs': async (page) => {
    await page.waitForFunction(() => globalThis.start);
    await page.evaluate(() => globalThis.start());
  },
};

async function measure(path) {
  const page = await browser.newPage({ viewport: { width: 1840, height: 1000 } });
  await page.goto(origin + path);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  const metrics = async () =>
    Object.fromEntries((await devTools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const over = async (label) => {
    const before = await metrics();
    const frames = await page.evaluate(
      (seconds) =>
        new Promise((resolve) => {
          let frames = 0;
          const start = performance.now();
          const count = () => (performance.now() - start < seconds * 1000 ? (frames++, requestAnimationFrame(count)) : resolve(frames));
          requestAnimationFrame(count);
        }),
      seconds,
    );
    const after = await metrics();
    const perFrame = (name) => (((after[name] - before[name]) * 1000) / frames).toFixed(2);
    console.log(
      `${path.slice(1).padEnd(7)} ${label.padEnd(7)} ${(frames / seconds).toFixed(0).padStart(3)} frames/s   ` +
        `main thread ${perFrame('TaskDuration')} ms   script ${perFrame('ScriptDuration')} ms   style ${perFrame('RecalcStyleDuration')} ms per frame`,
    );
  };
  await over('still');
  await starters[path](page);
  await page.waitForTimeout(500);
  await over('moving');
  await page.close();
}

for (let round = 1; round <= 3; round += 1) for (const path of Object.keys(pages)) await measure(path);
await browser.close();
for (const close of closers) close();
