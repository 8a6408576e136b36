// With the keyboard alone: Tab goes in reading order, keys start, pause and count, and the focus is never lost.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, findAll, fold, press, showPage } from './cards.js';

const slots = ['before-steps', 'after-steps', 'footer'];
const children = slots.map((slot) => `<a slot="${slot}" href="#${slot}">${slot}</a>`).join('');
const show = async (attributes) => {
  const page = await showPage(`<button>before</button><exercise-card ${attributes}>${children}</exercise-card><button>after</button>`);
  const [before, card, after] = page.children;
  before.focus();
  return { card, after };
};

/** What can take the focus, in the order in which it is read; slots stand for what they show. */
function readingOrder(card) {
  return findAll(card, 'button, summary, a[href], slot')
    .flatMap((element) => (element.localName === 'slot' ? element.assignedElements() : [element]))
    .filter((element) => !element.disabled && element.checkVisibility());
}

async function walk(card, after) {
  const order = [];
  while (order.length < 100) {
    await sendKeys({ press: 'Tab' });
    const focused = document.activeElement === card ? card.shadowRoot.activeElement : document.activeElement;
    if (focused === after) return order;
    order.push(focused);
  }
  throw new Error('Tab does not leave the card');
}

for (const id of ['plank', 'superman', 'supine-twist', 'foam-roll-back']) {
  for (const variant of ['full', 'compact']) {
    it(`Tab goes in reading order: ${id}, ${variant}`, async () => {
      const { card, after } = await show(`exercise="${id}" variant="${variant}"`);
      expect(await walk(card, after)).to.deep.equal(readingOrder(card));
    }).timeout(10_000);

    it(`Tab goes in reading order with all folds open: ${id}, ${variant}`, async () => {
      const { card, after } = await show(`exercise="${id}" variant="${variant}"`);
      for (const details of findAll(card, 'details')) details.open = true;
      const order = await walk(card, after);
      expect(order).to.deep.equal(readingOrder(card));
      expect(order.some(({ localName }) => localName === 'a')).to.be.true;
    }).timeout(10_000);
  }
}

describe('keys', () => {
  const focused = (card) => card.shadowRoot.activeElement;

  it('start and pause the timer, and the focus stays on the button', async () => {
    const { card } = await show('exercise="plank"');
    const start = button(card, 'Start');
    start.focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    expect(focused(card)).to.equal(button(card, 'Pause'));
    await sendKeys({ press: 'Space' });
    await card.updateComplete;
    expect(focused(card)).to.equal(button(card, 'Start'));
  });

  it('leave the focus in the card after a reset', async () => {
    const { card } = await show('exercise="plank"');
    await press(card, 'Start');
    button(card, 'Reset').focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    expect(focused(card)).to.exist;
    expect(document.activeElement).to.equal(card);
  });

  it('leave the focus in the card when a counter comes to nought', async () => {
    const { card } = await show('exercise="plank"');
    await press(card, 'More');
    button(card, 'Less').focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    expect(focused(card)).to.exist;
  });

  it('open a fold', async () => {
    const { card } = await show('exercise="plank"');
    const sources = fold(card, 'Sources');
    sources.querySelector('summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(sources.open).to.be.true;
  });

  it('show where the focus is', async () => {
    const { card, after } = await show('exercise="plank"');
    for (const element of await walk(card, after)) {
      if (element.getRootNode() !== card.shadowRoot) continue;
      element.focus();
      await sendKeys({ press: 'Shift' });
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      expect([outlineStyle === 'none', parseFloat(outlineWidth) >= 2]).to.deep.equal([false, true]);
    }
  }).timeout(10_000);
});
