// Properties and attributes mirror each other, and a property that was set early is kept.
import { expect } from '@open-wc/testing';
import { heading, showCard, textOf } from './cards.js';
import { openPage } from './own-page.js';

for (const [property, attribute, value, text] of [
  ['exercise', 'exercise', 'superman', 'superman'],
  ['variant', 'variant', 'compact', 'compact'],
  ['headingLevel', 'heading-level', 4, '4'],
  ['hold', 'hold', 30, '30'],
  ['sets', 'sets', 2, '2'],
  ['repetitions', 'repetitions', '8-12', '8-12'],
  ['reviewer', 'reviewer', 'Dr. Ada Li', 'Dr. Ada Li'],
  ['reviewedOn', 'reviewed-on', '2026-10-01', '2026-10-01'],
]) {
  it(`${property} and ${attribute} mirror each other`, async () => {
    const byProperty = await showCard('exercise="plank"');
    byProperty[property] = value;
    await byProperty.updateComplete;
    expect(byProperty.getAttribute(attribute)).to.equal(text);

    const byAttribute = await showCard('exercise="plank"');
    byAttribute.setAttribute(attribute, text);
    expect(byAttribute[property]).to.equal(value);
  });
}

it('eager and its attribute mirror each other', async () => {
  const card = await showCard('exercise="plank"');
  card.eager = true;
  await card.updateComplete;
  expect(card.hasAttribute('eager')).to.be.true;
  card.removeAttribute('eager');
  expect(card.eager).to.be.false;
});

it('a number may be set as text, as frameworks do', async () => {
  const card = await showCard('exercise="superman"');
  Object.assign(card, { headingLevel: '5', hold: '20', sets: '2' });
  await card.updateComplete;
  expect(heading(card).localName).to.equal('h5');
  expect(textOf(card.shadowRoot.querySelector('[part=dose]'))).to.match(/2 sets/i).and.match(/20 seconds/i);
});

it('null takes an attribute away', async () => {
  const card = await showCard('exercise="plank" hold="30" reviewer="A"');
  card.hold = card.reviewer = null;
  await card.updateComplete;
  expect(card.hasAttribute('hold') || card.hasAttribute('reviewer')).to.be.false;
});

it('leaves the host’s attributes as they are written', async () => {
  const card = await showCard('exercise="plank" hold="long" heading-level="two"');
  expect(card.getAttribute('hold')).to.equal('long');
  expect(card.getAttribute('heading-level')).to.equal('two');
});

it('keeps a property that was set before the element was defined', async () => {
  const page = await openPage();
  const card = page.document.createElement('exercise-card');
  card.exercise = 'superman';
  card.headingLevel = 2;
  page.document.body.append(card);
  await page.load('card');
  await card.updateComplete;
  expect(textOf(heading(card))).to.equal('Superman');
  expect(heading(card).localName).to.equal('h2');
  card.exercise = 'plank';
  await card.updateComplete;
  expect(textOf(heading(card))).to.equal('Plank');
});

it('keeps a property that was set on an element made by createElement', async () => {
  const card = document.createElement('exercise-card');
  card.exercise = 'superman';
  (await showCard()).after(card);
  await card.updateComplete;
  expect(textOf(heading(card))).to.equal('Superman');
  card.remove();
});
