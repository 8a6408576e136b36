// Idle elements cost the page one observer and two listeners at most; when all are gone, nothing is left that could still run.
import { expect } from '@open-wc/testing';
import { firstExamples, markup } from './examples.js';
import { openPage } from './own-page.js';

/** Counts what is at work in a page: observers, intervals, and listeners on its window and document. */
function countWork({ window, document }) {
  const work = { observers: new Set(), intervals: new Set(), listeners: 0 };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    window[kind] = class extends window[kind] {
      observe(...options) {
        work.observers.add(this);
        super.observe(...options);
      }
      disconnect() {
        work.observers.delete(this);
        super.disconnect();
      }
    };
  }
  const { setInterval, clearInterval } = window;
  window.setInterval = (...options) => {
    const id = setInterval.apply(window, options);
    work.intervals.add(id);
    return id;
  };
  window.clearInterval = (id) => {
    work.intervals.delete(id);
    clearInterval.call(window, id);
  };
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...options) => (work.listeners++, addEventListener.apply(target, options));
    target.removeEventListener = (...options) => (work.listeners--, removeEventListener.apply(target, options));
  }
  return work;
}

it('fifty cards and all other elements share one observer and two listeners, and leave none behind', async () => {
  const page = await openPage();
  const work = countWork(page);
  await page.load('everything');
  const { body } = page.document;
  const others = firstExamples.map((example) => markup(example)).join('');
  for (let round = 0; round < 3; round++) {
    body.innerHTML = '<exercise-card exercise="plank"></exercise-card>'.repeat(50) + others;
    await Promise.all([...body.children].map((element) => element.updateComplete));
    expect(work.observers.size).to.be.at.most(1);
    expect(work.intervals.size).to.equal(0);
    // Before and after printing, for all pictures together.
    expect(work.listeners).to.be.at.most(2);
    body.replaceChildren();
    expect(work.observers.size).to.equal(0);
    expect(work.listeners).to.equal(0);
  }
});

/** A card in a page of its own, which counts what is at work in it. */
async function cardOnItsPage() {
  const page = await openPage();
  const work = countWork(page);
  await page.load('card');
  const card = page.document.createElement('exercise-card');
  card.setAttribute('exercise', 'plank');
  page.document.body.append(card);
  return { card, work };
}

it('a running timer stops when its card leaves the page', async () => {
  const { card, work } = await cardOnItsPage();
  await card.updateComplete;
  card.shadowRoot.querySelector('[part~="timer"] button').click();
  await card.updateComplete;
  expect(work.intervals.size).to.equal(1);
  card.remove();
  expect(work.intervals.size).to.equal(0);
});

it('two quick presses start one timer, also while the code of timers is on its way', async () => {
  const { card, work } = await cardOnItsPage();
  const events = [];
  for (const type of ['timer-start', 'timer-pause']) card.addEventListener(type, () => events.push(type));
  await card.updateComplete;
  const press = async () => {
    const start = card.shadowRoot.querySelector('[part~="timer"] button');
    start.click();
    start.click();
    await card.updateComplete;
  };
  await press();
  expect(work.intervals.size).to.equal(1);
  await press();
  expect(work.intervals.size).to.equal(0);
  expect(events).to.deep.equal(['timer-start', 'timer-pause']);
});

it('a timer does not start when its card leaves the page while the code of timers is on its way', async () => {
  const { card, work } = await cardOnItsPage();
  await card.updateComplete;
  card.shadowRoot.querySelector('[part~="timer"] button').click();
  card.remove();
  await card.updateComplete;
  expect(work.intervals.size).to.equal(0);
});
