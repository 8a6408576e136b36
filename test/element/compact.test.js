// variant="compact": the steps fold away and nothing counts; the cautions stay in sight.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { findAll, fold, heading, isBefore, isVisible, part, showCard, textOf } from './cards.js';

const library = await openLibrary('en');

describe('variant="compact"', () => {
  for (const { id, name, steps, doseText } of library.exercises()) {
    it(`${id}: name, dose and cautions in sight, steps folded, no timer`, async () => {
      const card = await showCard(`exercise="${id}" variant="compact"`);
      expect(textOf(heading(card))).to.equal(name);
      expect(textOf(part(card, 'dose'))).to.equal(doseText);
      expect(findAll(card, '[part~="cautions"] li').every(isVisible)).to.be.true;
      expect(part(card, 'cautions').closest('details')).to.be.null;
      expect(isBefore(part(card, 'cautions'), part(card, 'steps'))).to.be.true;
      expect(part(card, 'steps').closest('details').open).to.be.false;
      expect(findAll(card, '[part~="steps"] ol > li')).to.have.length(steps.length);
      // The picture keeps its buttons. Texts and not elements are compared: a failure that prints elements stops the page.
      const others = findAll(card, '[role="timer"], [part~="practice"], button:not([part~="figure"] *)');
      expect(others.map(textOf)).to.deep.equal([]);
    });
  }

  it('opens its steps at a click', async () => {
    const card = await showCard('exercise="plank" variant="compact"');
    const steps = fold(card, 'How to do it');
    expect(isVisible(part(card, 'steps'))).to.be.false;
    steps.querySelector('summary').click();
    expect(isVisible(part(card, 'steps'))).to.be.true;
  });

  it('changes to full and back', async () => {
    const card = await showCard('exercise="plank" variant="compact"');
    card.variant = 'full';
    await card.updateComplete;
    expect(isVisible(part(card, 'steps'))).to.be.true;
    expect(isVisible(part(card, 'timer'))).to.be.true;
    card.setAttribute('variant', 'compact');
    await card.updateComplete;
    expect(part(card, 'timer')).to.be.null;
  });

  it('takes an unknown variant as full', async () => {
    const card = await showCard('exercise="plank" variant="tiny"');
    expect(isVisible(part(card, 'steps'))).to.be.true;
  });
});
