// A card that nobody uses costs a page next to nothing: one listener, no timer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();
const cards = (count) => document('<exercise-card exercise="plank"></exercise-card>'.repeat(count));

async function listenersOf(t, origin, path, count) {
  const { page } = await visit(t, origin + path);
  await page.waitForFunction(
    (count) =>
      [...globalThis.document.querySelectorAll('exercise-card')].filter((card) => card.shadowRoot?.querySelector('li'))
        .length === count,
    count,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners').value;
}

test('an idle card holds at most one listener', async (t) => {
  const { origin } = await openSite(t, { '/one': cards(1), '/many': cards(51) });
  const one = await listenersOf(t, origin, '/one', 1);
  const many = await listenersOf(t, origin, '/many', 51);
  assert.ok(many - one <= 50, `${many - one} listeners for fifty further cards`);
});
