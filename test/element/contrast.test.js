// Every text of a card stands out from its ground by 4.5 to 1, in light and in dark.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { find, findAll, part, showCard } from './cards.js';
import { contrast, ground } from './contrast.js';

const { exerciseIds } = await openLibrary('en');

/** Elements with text of their own; what cannot be pressed may be pale. */
const withText = (card) =>
  findAll(card, '*').filter(
    (element) =>
      !element.closest(':disabled, style') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
  );

for (const scheme of ['light', 'dark']) {
  describe(`contrast, ${scheme}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('color-scheme', scheme));
    afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

    for (const id of exerciseIds) {
      it(id, async () => {
        const card = await showCard(`exercise="${id}" hold="30" reviewer="Dr. Ada Li"`);
        expect(withText(card).length).to.be.greaterThan(20);
        for (const element of withText(card)) {
          const ratio = contrast(getComputedStyle(element).color, ground(element));
          expect(ratio, `${element.localName} "${element.textContent.trim().slice(0, 30)}"`).to.be.at.least(4.5);
        }
        for (const step of findAll(card, 'ol > li')) {
          const number = getComputedStyle(step, '::before');
          const behind = number.backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(step) : number.backgroundColor;
          expect(contrast(number.color, behind), 'number of a step').to.be.at.least(4.5);
        }
      });
    }

    it('the edge of the cautions and of buttons is seen: 3 to 1', async () => {
      const card = await showCard('exercise="plank"');
      const edge = getComputedStyle(part(card, 'cautions')).borderTopColor;
      expect(contrast(edge, ground(part(card, 'card')))).to.be.at.least(3);
      for (const each of findAll(card, 'button')) {
        expect(contrast(getComputedStyle(each).borderTopColor, ground(each.parentElement))).to.be.at.least(3);
      }
    });

    it('is really on', async () => {
      const card = await showCard('exercise="plank"');
      const isDark = contrast(ground(find(card, 'article')), '#000') < 5;
      expect(isDark).to.equal(scheme === 'dark');
    });
  });
}
