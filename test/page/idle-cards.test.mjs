// An element that nobody uses costs a page next to nothing: one listener, no timer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../element-tags.mjs';
import { document, openSite } from './site.mjs';
import { visitor } from './visit.mjs';

const visit = visitor();
const page = (tag, count) => document(`<${tag} exercise="plank" cause="disc"></${tag}>`.repeat(count));

async function listenersOf(t, origin, path, tag, count) {
  const { page } = await visit(t, origin + path);
  await page.waitForFunction(
    ([tag, count]) =>
      [...globalThis.document.querySelectorAll(tag)].filter((element) => element.shadowRoot?.querySelector('li'))
        .length === count,
    [tag, count],
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners').value;
}

// A guide holds what it is made of, and a listener of its own for its contents.
for (const tag of tags.filter((each) => each !== 'back-pain-guide')) {
  test(`an idle <${tag}> holds at most one listener`, async (t) => {
    const { origin } = await openSite(t, { '/one': page(tag, 1), '/many': page(tag, 21) });
    const one = await listenersOf(t, origin, '/one', tag, 1);
    const many = await listenersOf(t, origin, '/many', tag, 21);
    assert.ok(many - one <= 20, `${many - one} listeners for twenty further ones`);
  });
}
