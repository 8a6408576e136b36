// Every --backstride-* property that is documented changes the look of a card, and there are no more than 25.
import { expect } from '@open-wc/testing';
import { documented } from './documented.js';
import { findAll, showCard } from './cards.js';

const tokens = documented('exercise-card').properties;
const valueOf = (name) => (/-(radius|space)$/.test(name) ? '3px' : /-font-/.test(name) ? 'fantasy' : 'rgb(1, 2, 3)');

/** What tokens change. Not all properties: those hold the tokens themselves. */
const changeable =
  'color background-color fill stroke font-family padding-left margin-left row-gap border-top-left-radius ' +
  'border-top-color border-left-color';

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
  expect(tokens.length).to.be.within(10, 25);
});

for (const name of tokens) {
  it(name, async () => {
    const card = await showCard('exercise="supine-twist" figure="still"');
    const before = look(card);
    card.style.setProperty(name, valueOf(name));
    expect(look(card)).not.to.deep.equal(before);
  });
}

it('what is no token changes nothing', async () => {
  const card = await showCard('exercise="supine-twist" figure="still"');
  const before = look(card);
  card.style.setProperty('--backstride-nothing', 'rgb(1, 2, 3)');
  expect(look(card)).to.deep.equal(before);
});
