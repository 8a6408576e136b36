// heading-level: real headings from h2 to h6, and h3 where the attribute makes no sense.
import { expect } from '@open-wc/testing';
import { findAll, heading, showCard } from './cards.js';
import { recordComplaints } from './complaints.js';

const tag = (element) => element?.localName;

describe('heading-level', () => {
  const complaints = recordComplaints();

  for (const level of [2, 3, 4, 5, 6]) {
    it(`${level} makes the name an h${level} and the headings of parts one deeper`, async () => {
      const card = await showCard(`exercise="plank" heading-level="${level}"`);
      const [name, ...others] = findAll(card, 'h1, h2, h3, h4, h5, h6');
      expect(tag(name)).to.equal(`h${level}`);
      expect(others).not.to.be.empty;
      for (const other of others) expect(tag(other)).to.equal(`h${Math.min(6, level + 1)}`);
      expect(complaints.warnings).to.be.empty;
    });
  }

  it('is 3 by default', async () => {
    const card = await showCard('exercise="plank"');
    expect(card.headingLevel).to.equal(3);
    expect(tag(heading(card))).to.equal('h3');
  });

  for (const level of ['1', '7', '2.5', 'two', '']) {
    it(`"${level}" falls back to 3 and is reported once`, async () => {
      const card = await showCard(`exercise="plank" heading-level="${level}"`);
      card.requestUpdate();
      await card.updateComplete;
      expect(tag(heading(card))).to.equal('h3');
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0]).to.match(/^exercise-card: heading-level=".*" is not 2 to 6$/);
      const reported = complaints.events.map(({ detail }) => [detail.attribute, detail.value]);
      expect(reported).to.deep.equal([['heading-level', level]]);
    });
  }

  it('follows changes', async () => {
    const card = await showCard('exercise="plank" heading-level="2"');
    card.headingLevel = 4;
    await card.updateComplete;
    expect(tag(heading(card))).to.equal('h4');
  });

  it('is 3 again, without a complaint, when the attribute is taken away', async () => {
    const card = await showCard('exercise="plank" heading-level="2"');
    card.removeAttribute('heading-level');
    await card.updateComplete;
    expect(tag(heading(card))).to.equal('h3');
    expect(complaints.warnings).to.be.empty;
  });

  it('names a bad value that came as a property', async () => {
    const card = await showCard('exercise="plank"');
    card.headingLevel = 9;
    await card.updateComplete;
    expect(complaints.warnings).to.deep.equal(['exercise-card: heading-level="9" is not 2 to 6']);
    expect(complaints.events[0].detail.value).to.equal('9');
  });
});
