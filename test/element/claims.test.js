// A claim of somebody who sells is never there without who says it and our answer, whatever element shows it.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { examples } from './examples.js';
import { findAll, show, textOf, withText } from './cards.js';

const library = await openLibrary('en');
const claims = library.claims();
const shown = new Set();

for (const { tag, attributes } of examples) {
  it(`<${tag} ${attributes}>`, async () => {
    const element = await show(tag, attributes);
    for (const block of findAll(element, '[part="claim"]').map(textOf)) {
      const claim = claims.find(({ text }) => block.includes(text));
      expect(claim, block).to.exist;
      expect(block).to.include(claim.claimant).and.include(claim.answer);
      shown.add(claim.id);
    }
    const elsewhere = withText(element)
      .filter((text) => !text.closest('[part="claim"]'))
      .map(textOf);
    for (const { id, text } of claims) {
      expect(
        elsewhere.some((each) => each.includes(text)),
        id,
      ).to.be.false;
    }
  });
}

it('there are claims in what was shown', () => {
  expect(shown.size).to.be.greaterThan(3);
});
