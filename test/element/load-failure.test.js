// A content file that cannot be had: this card falls back and says so once, without asking again and again.
import { expect, waitUntil } from '@open-wc/testing';
import { heading, isVisible, textOf } from './cards.js';
import { openPage } from './own-page.js';

// An import map sends the file of one exercise to an address where nothing is.
const file = new URL('../../dist/generated/cards/en/exercises/superman.js', import.meta.url).pathname;
const map = `<script type="importmap">{"imports": {"${file}": "/nothing-here.js"}}</script>`;

it('shows the children, reports once, and lets the other cards go on', async () => {
  const page = await openPage(map);
  const warnings = [];
  page.window.console.warn = (...message) => warnings.push(message.join(' '));
  const events = [];
  page.document.addEventListener('content-error', ({ detail }) => events.push(detail));
  page.window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    events.push('unhandled rejection');
  });
  page.document.body.innerHTML = `
    <exercise-card exercise="superman"><p>Ask at the desk.</p></exercise-card>
    <exercise-card exercise="plank"></exercise-card>`;
  await page.load('card');
  const [broken, other] = page.document.querySelectorAll('exercise-card');
  await other.updateComplete;
  expect(textOf(heading(other))).to.equal('Plank');
  await waitUntil(() => events.length > 0, 'a content-error should come');
  // Time for a card that asks again and again to do so.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isVisible(broken.querySelector('p'))).to.be.true;
  expect(events).to.have.length(1);
  expect(events[0].element).to.equal('exercise-card');
  expect(events[0].attribute).to.equal('exercise');
  expect(events[0].value).to.equal('superman');
  expect(warnings.filter((line) => line.startsWith('exercise-card:'))).to.have.length(1);
  const asked = page.window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('nothing-here'));
  expect(asked.length).to.be.at.most(2);
});
