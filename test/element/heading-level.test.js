// heading-level: real headings from h2 to h6, and h3 where the attribute makes no sense.
import { expect } from '@open-wc/testing';
import { firstExamples } from './examples.js';
import { findAll, heading, show, showCard } from './cards.js';
import { recordComplaints } from './complaints.js';

const tag = (element) => element?.localName;

describe('heading-level', () => {
  const complaints = recordComplaints();

  for (const example of firstExamples) {
    for (const level of [2, 3, 4, 5, 6]) {
      it(`${level} makes the name of <${example.tag}> an h${level}, and no deeper heading leaves a level out`, async () => {
        const element = await show(example.tag, `${example.attributes} heading-level="${level}"`);
        const [first, ...others] = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => +localName[1]);
        expect(first).to.equal(level);
        expect(others).not.to.be.empty;
        let before = first;
        for (const other of others) {
          expect(other).to.be.within(Math.min(6, level + 1), Math.min(6, before + 1));
          before = other;
        }
        expect(complaints.warnings).to.be.empty;
      });
    }

    it(`is reported where it makes no sense, by <${example.tag}>`, async () => {
      const element = await show(example.tag, `${example.attributes} heading-level="9"`);
      expect(tag(heading(element))).to.equal('h3');
      expect(complaints.warnings).to.deep.equal([`${example.tag}: heading-level="9" is not 2 to 6`]);
    });
  }

  for (const example of firstExamples) {
    it(`is 3 by default, and again when the attribute is taken away, in <${example.tag}>`, async () => {
      const element = await show(example.tag, example.attributes);
      expect(element.hasAttribute('heading-level')).to.be.false;
      expect(tag(heading(element))).to.equal('h3');
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      expect(tag(heading(element))).to.equal('h4');
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(tag(heading(element))).to.equal('h3');
      expect(complaints.warnings).to.be.empty;
    });
  }

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

  it('names a bad value that came as a property', async () => {
    const card = await showCard('exercise="plank"');
    card.headingLevel = 9;
    await card.updateComplete;
    expect(complaints.warnings).to.deep.equal(['exercise-card: heading-level="9" is not 2 to 6']);
    expect(complaints.events[0].detail.value).to.equal('9');
  });
});
