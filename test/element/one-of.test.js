// Attributes with a few words to choose from: another word is named once, and the element shows what it shows by default.
import { expect } from '@open-wc/testing';
import { show, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';
import { wordAttributes } from './documented.js';
import { firstExamples } from './examples.js';

const cases = firstExamples.flatMap((example) =>
  Object.entries(wordAttributes(example.tag)).map(([attribute, [normal]]) => ({ ...example, attribute, normal })),
);
const article = ({ shadowRoot }) => textOf(shadowRoot.querySelector('article'));

describe('a word that an attribute does not have', () => {
  const complaints = recordComplaints();

  it('can be tried on four elements at least', () => {
    expect(new Set(cases.map(({ tag }) => tag)).size).to.be.at.least(4);
  });

  for (const { tag, attributes, attribute, normal } of cases) {
    it(`<${tag} ${attribute}="movie"> is named once, and ${normal} stands in`, async () => {
      const others = attributes.replace(new RegExp(`\\b${attribute}="[^"]*"`), '');
      const element = await show(tag, `${others} ${attribute}="movie"`);
      element.requestUpdate();
      await element.updateComplete;
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0]).to.match(new RegExp(`^${tag}: ${attribute}="movie" is not one of .*${normal}`));
      expect(complaints.events.map(({ detail }) => [detail.attribute, detail.value])).to.deep.equal([[attribute, 'movie']]);
      const usual = await show(tag, `${others} ${attribute}="${normal}"`);
      expect(article(element)).to.equal(article(usual));
    });
  }
});
