// `npm run bench:pictures [-- folder]`: twenty moving pictures on one page, main-thread time per frame, and the time that
// one pose takes: as cards, and as figures alone. With the folder of another player (our prototype: ../shared/illustration)
// it measures that beside ours, in the same run. Judges nothing: times differ from machine to machine, so compare rows.
import { resolve } from 'node:path';
import { launch } from '../browser.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { document, openSite } from '../page/site.mjs';

const seconds = 5;
const rounds = 3;
const count = 20;
const prototype = process.argv[2];

const twenty = Array.from({ length: count }, (_, index) => exerciseIds[index % exerciseIds.length]);
const style = '<style>main { display: grid; grid-template-columns: repeat(5, 360px) } svg { inline-size: 360px }</style>';
const script = (code) => `<script type="module">${code}</script>`;

/** Each sets `start`, which begins to move all pictures, and may set `pose`, which computes one. */
const pages = {
  cards: document(
    `${style}<style>exercise-card { block-size: 240px; overflow: hidden }
      exercise-card::part(header), exercise-card::part(cautions) { display: none }</style>
    <main>${twenty.map((id) => `<exercise-card exercise="${id}" eager></exercise-card>`).join('')}</main>
    ${script(`
      const cards = [...document.querySelectorAll('exercise-card')];
      const buttons = () => cards.map((card) => card.shadowRoot?.querySelector('[name=play]'));
      while (!buttons().every(Boolean)) await new Promise(requestAnimationFrame);
      globalThis.start = () => buttons().forEach((button) => button.click());
    `)}`,
  ),
  figures: document(
    `${style}<main></main>${script(`
      import { drawFigure, figureStyles, poseAt, positionAt } from '/dist/browser/figure.js';
      import { drawing } from '/demo/draw-shapes.js';
      import { move } from '/demo/movement.js';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(figureStyles);
      document.adoptedStyleSheets = [sheet];
      const files = await Promise.all(${JSON.stringify(twenty)}.map((id) => import('/dist/generated/figures/exercises/' + id + '.js')));
      const moving = files.map(({ figures: [figure], looks: [look] }) => ({ figure, look, picture: drawing(figure, 0, look, { label: '' }) }));
      document.querySelector('main').append(...moving.map(({ picture }) => picture));
      globalThis.start = () => move(moving);
      globalThis.pose = (index, part) => drawFigure(moving[index].figure, poseAt(moving[index].figure, part), moving[index].look);
    `)}`,
    { bundle: '' },
  ),
  ...(prototype && {
    prototype: document(
      `${style}<link rel="stylesheet" href="/prototype/style.css"><main></main>${script(`
        import { mount, pose, raf, EX } from '/prototype/player.js';
        import { parts } from '/prototype/fig.js';
        import { LOOKS } from '/prototype/poses.js';
        const all = Object.values(EX);
        const twenty = Array.from({ length: ${count} }, (_, index) => all[index % all.length]);
        const moving = twenty.map((exercise) => [mount(document.createElement('div'), exercise), exercise]);
        document.querySelector('main').append(...moving.map(([host]) => host));
        globalThis.start = () => raf(moving, 30);
        globalThis.pose = (index, part) => parts(pose(twenty[index], part), LOOKS[twenty[index].look]);
      `)}`,
      { bundle: '' },
    ),
  }),
};

const closers = [];
const { origin } = await openSite(
  { after: (close) => closers.push(close) },
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [`/${name}`, page])),
  prototype && { '/prototype/': resolve(prototype) },
);
const browser = await launch();

async function measure(name) {
  const page = await browser.newPage({ viewport: { width: 1840, height: 1000 } });
  await page.goto(`${origin}/${name}`);
  await page.waitForFunction(() => globalThis.start);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  const metrics = async () =>
    Object.fromEntries((await devTools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

  async function tell(label) {
    // Code that runs for the first time is slower, and not what readers see for long.
    await page.waitForTimeout(2000);
    const before = await metrics();
    const frames = await page.evaluate(countFrames, seconds);
    const after = await metrics();
    const perFrame = (metric) => (((after[metric] - before[metric]) * 1000) / frames).toFixed(2);
    console.log(
      `${name.padEnd(10)} ${label.padEnd(7)} ${(frames / seconds).toFixed(0).padStart(3)} frames/s   ` +
        `main thread ${perFrame('TaskDuration')} ms   script ${perFrame('ScriptDuration')} ms   ` +
        `style ${perFrame('RecalcStyleDuration')} ms per frame`,
    );
  }
  await tell('still');
  const pose = await page.evaluate(timePoses, count);
  await page.evaluate(() => void globalThis.start());
  await tell('moving');
  if (pose) console.log(`${name.padEnd(10)} one pose: ${pose.toFixed(3)} ms`);
  await page.close();
}

/** Runs in the page. */
function countFrames(seconds) {
  return new Promise((resolve) => {
    let frames = 0;
    const start = performance.now();
    requestAnimationFrame(function count() {
      if (performance.now() - start >= seconds * 1000) return resolve(frames);
      frames += 1;
      requestAnimationFrame(count);
    });
  });
}

/** Runs in the page: milliseconds for one pose, once the code is warm. */
function timePoses(count) {
  if (!globalThis.pose) return undefined;
  const poses = 4000;
  const run = () => {
    const start = performance.now();
    for (let index = 0; index < poses; index += 1) globalThis.pose(index % count, (index % 97) / 97);
    return (performance.now() - start) / poses;
  };
  run();
  return run();
}

for (let round = 0; round < rounds; round += 1) for (const name of Object.keys(pages)) await measure(name);
await browser.close();
for (const close of closers) close();
