// Every --backstride-* property that is documented changes the look of a card, and there are no more than 25.
import { expect } from '@open-wc/testing';
import { findAll, showCard } from './cards.js';

const colour = 'rgb(1, 2, 3)';
const tokens = {
  ...Object.fromEntries(
    ['surface', 'text', 'muted', 'border', 'accent', 'on-accent', 'panel', 'caution', 'on-caution', 'caution-edge'].map(
      (name) => [`color-${name}`, colour],
    ),
  ),
  font: 'monospace',
  'font-heading': 'fantasy',
  'font-size': '33px',
  radius: '3px',
  space: '3px',
  'border-width': '7px',
};

/** What a token can change. All computed styles would say the same, and take half a minute. */
const changeable =
  'color background-color font-family font-size padding-left margin-left margin-right row-gap border-top-left-radius ' +
  'border-top-color border-top-width border-left-color border-left-width';

/** How all elements in the card look, and what stands before them. */
const look = (card) =>
  findAll(card, '*').flatMap((element) =>
    [undefined, '::before'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return changeable
        .split(' ')
        .map((name) => style.getPropertyValue(name))
        .join();
    }),
  );

it('there are at most 25', () => {
  expect(Object.keys(tokens).length).to.be.at.most(25);
});

for (const [name, value] of Object.entries(tokens)) {
  it(`--backstride-${name}`, async () => {
    const card = await showCard('exercise="supine-twist"');
    const before = look(card);
    card.style.setProperty(`--backstride-${name}`, value);
    expect(look(card)).not.to.deep.equal(before);
  });
}
