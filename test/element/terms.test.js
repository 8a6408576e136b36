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

    it('shows a meaning beside its word, and inside the window', async () => {
      const term = findAll(element, '[part~="term"]').find(isVisible);
      term.scrollIntoView({ block: 'center' });
      term.click();
      const [meaning] = findAll(element, '[popover]').filter((each) => each.matches(':popover-open'));
      const [word, box] = [term, meaning].map((each) => each.getBoundingClientRect());
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(innerWidth);
      expect(box.bottom).to.be.at.most(innerHeight);
      const distance = Math.max(box.top - word.bottom, word.top - box.bottom);
      // Elsewhere it stands at the foot of the window.
      if (CSS.supports('position-area: block-end')) expect(distance).to.be.within(-10, 20);
      else expect(innerHeight - box.bottom).to.be.below(40);
    });

    it('explains a word once, with the meaning of the glossary', () => {
      const terms = findAll(element, '[part~="term"]');
      expect(terms).not.to.be.empty;
      const meanings = terms.map((term) =>
        textOf(element.shadowRoot.getElementById(term.getAttribute('popovertarget'))),
      );
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

const textsIn = ({ childNodes }) =>
  [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

it('breaks no line between a word and the signs that touch it', async () => {
  const element = await show('treatment-ladder', 'open="all"');
  const touched = findAll(element, '[part~="term"]').flatMap((term) => {
    const [word] = textsIn(term);
    return textsIn(term.parentNode).map((sign) => ({ sign, word }));
  });
  expect(touched.map(({ sign }) => sign.data)).to.include.members(['(', ')', '.']);
  // The button around the word is taller than its line.
  const middles = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
  };
  for (let width = 240; width < 480; width += 6) {
    element.style.width = `${width}px`;
    for (const { sign, word } of touched) {
      const near = (middle) => middles(word).some((other) => Math.abs(other - middle) < 8);
      expect(middles(sign).every(near), `${word.data}${sign.data} at ${width} px`).to.be.true;
    }
  }
});
