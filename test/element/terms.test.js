// Words of the glossary: explained in place, once in each element, by mouse and keyboard alike.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'backstride/cause-explainer';
import 'backstride/treatment-ladder';
import { openLibrary } from 'backstride/content';
import { findAll, isVisible, part, show, textOf } from './cards.js';

const library = await openLibrary('en');
const meaningOf = (word) => library.glossary().find(({ forms }) => forms.includes(word.toLowerCase())).text;
const open = (element) => findAll(element, '[popover]').filter((each) => each.matches(':popover-open'));

for (const markup of ['cause-explainer cause="disc"', 'treatment-ladder open="all"']) {
  describe(markup, () => {
    let element;
    beforeEach(async () => {
      const [tag, attributes] = markup.split(/ (.*)/);
      element = await show(tag, attributes);
    });

    it('explains a word once, with the meaning of the glossary', () => {
      const terms = findAll(element, '[part~="term"]');
      expect(terms).not.to.be.empty;
      const meanings = terms.map((term) => textOf(element.shadowRoot.getElementById(term.getAttribute('popovertarget'))));
      for (const [index, term] of terms.entries()) {
        expect(meanings[index]).to.equal(`${textOf(term)} ${meaningOf(textOf(term))}`);
      }
      expect(new Set(meanings.map((text) => text.replace(/^\S+ /, ''))).size).to.equal(meanings.length);
    });

    it('shows a meaning when its word is pressed, and hides it with Escape', async () => {
      const term = findAll(element, '[part~="term"]').find(isVisible);
      term.focus();
      await sendKeys({ press: 'Enter' });
      expect(open(element).map(textOf)).to.deep.equal([`${textOf(term)} ${meaningOf(textOf(term))}`]);
      expect(open(element).every(isVisible)).to.be.true;
      await sendKeys({ press: 'Escape' });
      expect(open(element)).to.be.empty;
    });
  });
}

it('leaves the text as it is written', async () => {
  const element = await show('cause-explainer', 'cause="disc-herniation"');
  expect(textOf(part(element, 'explanation'))).to.include(library.cause('disc-herniation').explanation[0].text);
});

it('breaks no line between a word and the signs that touch it', async () => {
  const element = await show('treatment-ladder', 'open="all"');
  const touched = findAll(element, '[part~="term"]').map((term) => {
    const signs = document.createRange();
    signs.selectNodeContents(term.parentNode);
    return { term, signs, text: textOf(term.parentNode) };
  });
  expect(touched.some(({ term, text }) => text.startsWith('(') && text !== textOf(term))).to.be.true;
  expect(touched.some(({ text }) => text.endsWith('.'))).to.be.true;
  for (let width = 240; width < 480; width += 6) {
    element.style.width = `${width}px`;
    for (const { term, signs, text } of touched) {
      const { top, bottom } = term.getBoundingClientRect();
      for (const rect of signs.getClientRects()) {
        expect(rect.bottom > top && rect.top < bottom, `${text} at ${width} px`).to.be.true;
      }
    }
  }
});
