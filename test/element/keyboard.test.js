// With the keyboard alone: Tab goes in reading order, keys start, pause and count, and the focus is never lost.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { documented } from './documented.js';
import { examples, firstExamples } from './examples.js';
import { button, findAll, openFolds, press, showPage } from './cards.js';

// What a host puts into `figure` takes the place of a picture with its buttons.
const children = (tag) =>
  documented(tag)
    .slots.filter((slot) => slot && slot !== 'figure')
    .map((slot) => `<a slot="${slot}" href="#${slot}">${slot}</a>`)
    .join('');

async function showBetween({ tag, attributes }) {
  const page = await showPage(
    `<button>before</button><${tag} ${attributes}>${children(tag)}</${tag}><button>after</button>`,
  );
  const [before, element, after] = page.children;
  before.focus();
  return { element, after };
}
const show = async (attributes) => {
  const { element: card, after } = await showBetween({ tag: 'exercise-card', attributes });
  return { card, after };
};

/** What can take the focus, in the order in which it is read; slots stand for what they show. */
function readingOrder(element) {
  return findAll(element, 'button, summary, a[href], slot')
    .flatMap((each) => (each.localName === 'slot' ? each.assignedElements() : [each]))
    .filter((each) => !each.disabled && each.checkVisibility());
}

async function walk(element, after) {
  const order = [];
  while (order.length < 100) {
    await sendKeys({ press: 'Tab' });
    const focused = document.activeElement === element ? element.shadowRoot.activeElement : document.activeElement;
    if (focused === after) return order;
    order.push(focused);
  }
  throw new Error('Tab does not leave the element');
}

// What a guide is made of is walked through one by one.
const isAlone = ({ tag }) => tag !== 'back-pain-guide';
const walked = examples
  .filter(isAlone)
  .filter(
    ({ tag, attributes }) =>
      tag !== 'exercise-card' || /"(plank|superman|supine-twist|foam-roll-back)"/.test(attributes),
  );
for (const example of walked) {
  const name = `<${example.tag} ${example.attributes}>`;
  it(`Tab goes in reading order: ${name}`, async () => {
    const { element, after } = await showBetween(example);
    expect(await walk(element, after)).to.deep.equal(readingOrder(element));
  });

  it(`Tab goes in reading order with all folds open: ${name}`, async () => {
    const { element, after } = await showBetween(example);
    openFolds(element);
    const order = await walk(element, after);
    expect(order).to.deep.equal(readingOrder(element));
    expect(order.some(({ localName }) => localName === 'a')).to.be.true;
  });
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
    await sendKeys({ press: ' ' });
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

  for (const example of firstExamples.filter(isAlone)) {
    it(`open and close a fold of <${example.tag}>`, async () => {
      const { element } = await showBetween(example);
      const details = findAll(element, 'details:not([open])')[0];
      details.querySelector('summary').focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.be.true;
      await sendKeys({ press: ' ' });
      expect(details.open).to.be.false;
    });

    it(`show where the focus is in <${example.tag}>`, async () => {
      const { element, after } = await showBetween(example);
      openFolds(element);
      for (const each of await walk(element, after)) {
        if (each.getRootNode() !== element.shadowRoot) continue;
        each.focus();
        await sendKeys({ press: 'Shift' });
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        expect([outlineStyle === 'none', parseFloat(outlineWidth) >= 2]).to.deep.equal([false, true]);
      }
    });
  }
});
