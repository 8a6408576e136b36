// `npm run bench`: puts 1000 cards on a page and takes them away, 20 times, and prints what is left. Judges nothing
// but what must be nothing: nodes and listeners.
import { launch } from '../browser.mjs';
import { exerciseIds } from '../exercise-ids.mjs';
import { document, openSite } from '../page/site.mjs';

const rounds = 20;
const warmUps = 3;
const closers = [];
const { origin } = await openSite({ after: (close) => closers.push(close) }, { '/': document('<main></main>') });
const browser = await launch();
const page = await browser.newPage();
await page.goto(origin);
const devTools = await page.context().newCDPSession(page);
await devTools.send('Performance.enable');

const mountAndRemove = () =>
  page.evaluate(async (ids) => {
    await customElements.whenDefined('exercise-card');
    const main = globalThis.document.querySelector('main');
    for (let index = 0; index < 1000; index += 1) {
      const card = globalThis.document.createElement('exercise-card');
      card.exercise = ids[index % ids.length];
      main.append(card);
    }
    await Promise.all([...main.children].map((card) => card.updateComplete));
    const shown = [...main.children].filter((card) => card.shadowRoot.querySelector('[part=card]')).length;
    main.replaceChildren();
    return shown;
  }, exerciseIds);

async function whatIsThere() {
  for (let time = 0; time < 3; time += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

for (let round = 0; round < warmUps; round += 1) await mountAndRemove();
const before = await whatIsThere();
let shown = 0;
for (let round = 0; round < rounds; round += 1) shown += await mountAndRemove();
const after = await whatIsThere();
await browser.close();
for (const close of closers) close();

const left = (name) => after[name] - before[name];
console.log(`${shown} cards were shown and removed. Left: ${left('nodes')} nodes, ${left('listeners')} listeners,`);
console.log(`${(left('heap') / shown).toFixed(2)} bytes of heap per card.`);
if (shown !== rounds * 1000 || left('nodes') > 0 || left('listeners') > 0) process.exitCode = 1;
