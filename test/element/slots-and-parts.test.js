// Slots have their fixed places and cannot hide a caution; every documented part is there to be styled.
import { expect } from '@open-wc/testing';
import { find, findAll, fold, isBefore, isVisible, part, showCard } from './cards.js';
import { documented, existing } from './documented.js';

const top = (element) => element.getBoundingClientRect().top;

for (const variant of ['full', 'compact']) {
  describe(`slots of a ${variant} card`, () => {
    let card;
    beforeEach(async () => {
      card = await showCard(
        `exercise="plank" variant="${variant}"`,
        ['before-steps', 'after-steps', 'footer'].map((slot) => `<p slot="${slot}">${slot}</p>`).join(''),
      );
    });
    const slotted = (name) => card.querySelector(`[slot="${name}"]`);
    const slot = (name) => find(card, `slot[name="${name}"]`);

    it('before-steps stands after the cautions and before the steps', () => {
      expect(isBefore(part(card, 'cautions'), slot('before-steps'))).to.be.true;
      expect(isBefore(slot('before-steps'), part(card, 'steps'))).to.be.true;
      expect(top(slotted('before-steps'))).to.be.greaterThan(part(card, 'cautions').getBoundingClientRect().bottom - 1);
    });

    it('after-steps stands after the steps and before what folds away', () => {
      expect(isBefore(part(card, 'steps'), slot('after-steps'))).to.be.true;
      expect(isBefore(slot('after-steps'), fold(card, 'Sources'))).to.be.true;
    });

    it('footer stands in the footer', () => {
      expect(part(card, 'footer').contains(slot('footer'))).to.be.true;
    });

    it('all are in sight, beside the card’s own words', () => {
      for (const element of card.children) expect(isVisible(element)).to.be.true;
      expect(part(card, 'footer').textContent).to.include('Source:');
    });
  });
}

it('nothing that a host puts in can hide or replace the cautions', async () => {
  const names = ['cautions', 'header', 'card', 'steps', '', 'before-steps', 'after-steps', 'footer', 'heading'];
  const children = names.map((name) => `<p slot="${name}">mine</p>`).join('') + 'text';
  const card = await showCard('exercise="seated-forward-fold"', children);
  const plain = await showCard('exercise="seated-forward-fold"');
  const cautions = findAll(card, '[part~="cautions"] li');
  expect(cautions.every(isVisible)).to.be.true;
  expect(part(card, 'cautions').textContent).to.equal(part(plain, 'cautions').textContent);
  expect(part(card, 'cautions').querySelector('slot')).to.be.null;
});

it('has the slots and parts that it documents, and no other', async () => {
  const cards = [await showCard('exercise="plank"'), await showCard()];
  expect(existing(cards)).to.deep.equal(documented('exercise-card'));
});

it('every button and every fold is a part', async () => {
  const card = await showCard('exercise="plank"');
  for (const each of findAll(card, 'button')) expect(each.part.contains('button')).to.be.true;
  for (const each of findAll(card, 'details')) expect(each.part.contains('details')).to.be.true;
});
