// Slots have their fixed places and cannot hide a caution; every documented part is there to be styled.
import { expect } from '@open-wc/testing';
import { tags } from '../element-tags.mjs';
import { examples, examplesOf, fileOf, markup } from './examples.js';
import { find, findAll, fold, isBefore, isVisible, part, show, showCard, textOf, withText } from './cards.js';
import { documented, existing } from './documented.js';
import { openPageWithout } from './own-page.js';

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

/** What is read without a click, but for the words on a picture, which a host may replace. */
const read = (element) =>
  withText(element)
    .filter((text) => isVisible(text) && !text.closest('slot, [part="figure"]'))
    .map(textOf);

for (const { tag, attributes } of examples) {
  it(`nothing that a host puts in hides or changes what <${tag} ${attributes}> says`, async () => {
    const { slots, parts } = documented(tag);
    const children = [...slots, ...parts].map((name) => `<p slot="${name}">mine</p>`).join('') + 'text';
    const element = await show(tag, attributes, children);
    expect(read(element)).to.deep.equal(read(await show(tag, attributes)));
    const bound =
      '[part~="cautions"], [part="evidence"], [part="harms"], [part="claim"], [part="limits"], [part="emergency"]';
    expect(findAll(element, bound)).not.to.be.empty;
    expect(findAll(element, bound).some((each) => each.querySelector('slot'))).to.be.false;
  });
}

for (const tag of tags) {
  it(`<${tag}> has the slots and parts that it documents, and no other`, async () => {
    const [first, ...others] = examplesOf(tag);
    const shown = await Promise.all([first, ...others].map(({ attributes }) => show(tag, attributes)));
    const { elements } = await openPageWithout(fileOf(tag), markup(first));
    const { slots, parts } = documented(tag);
    expect(existing([...shown, ...elements])).to.deep.equal({ slots, parts });
  });

  it(`every button, explained word and fold of <${tag}> is a part`, async () => {
    const element = await show(tag, examplesOf(tag)[0].attributes);
    for (const each of findAll(element, 'button')) expect(each.part.contains('button') || each.part.contains('term')).to.be.true;
    for (const each of findAll(element, 'details')) expect(each.part.contains('details')).to.be.true;
  });
}
