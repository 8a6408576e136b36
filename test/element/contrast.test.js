// Every text of an element stands out from its ground by 4.5 to 1, in light and in dark.
import { expect } from '@open-wc/testing';
import { examples } from './examples.js';
import { find, findAll, isVisible, openFolds, show, showCard, withText } from './cards.js';
import { contrast, ground } from './contrast.js';

for (const scheme of ['light', 'dark']) {
  describe(`contrast, ${scheme}`, () => {
    // The page has its ground, too: a guide has none of its own.
    beforeEach(() => (document.documentElement.style = `color-scheme: ${scheme}; background: Canvas`));
    afterEach(() => document.documentElement.removeAttribute('style'));

    for (const { tag, attributes } of examples) {
      it(`<${tag} ${attributes}>`, async () => {
        const element = await show(tag, `${attributes} hold="30" reviewer="Dr. Ada Li"`);
        openFolds(element);
        // What cannot be pressed may be pale.
        const texts = withText(element).filter((text) => isVisible(text) && !text.closest(':disabled'));
        expect(texts.length).to.be.greaterThan(5);
        for (const text of texts) {
          const ratio = contrast(getComputedStyle(text).color, ground(text));
          expect(ratio, `${text.localName} "${text.textContent.trim().slice(0, 30)}"`).to.be.at.least(4.5);
        }
        for (const step of findAll(element, 'ol > li')) {
          const number = getComputedStyle(step, '::before');
          if (number.content === 'none') continue;
          const behind = number.backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(step) : number.backgroundColor;
          expect(contrast(number.color, behind), 'number of a step').to.be.at.least(4.5);
        }
        for (const bar of findAll(element, 'svg .bar')) {
          expect(contrast(getComputedStyle(bar).stroke, ground(bar)), 'bar of a chart').to.be.at.least(3);
        }
      });

      it(`<${tag} ${attributes}>: the edge of cautions and of what can be pressed is seen, 3 to 1`, async () => {
        const element = await show(tag, attributes);
        const edged = findAll(element, '[part~="cautions"], [part="emergency"], button, [part="phone"], [part="link"]');
        for (const each of edged) {
          const { borderTopColor } = getComputedStyle(each);
          const what = each.part.value;
          expect(contrast(borderTopColor, ground(each.parentElement)), what).to.be.at.least(3);
        }
      });
    }

    it('is really on', async () => {
      const card = await showCard('exercise="plank"');
      const isDark = contrast(ground(find(card, 'article')), '#000') < 5;
      expect(isDark).to.equal(scheme === 'dark');
    });
  });
}
