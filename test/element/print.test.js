// On paper an element is complete: every fold is open, nothing is there to press, and the host's last lines are there.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { examples, firstExamples } from './examples.js';
import { find, findAll, isVisible, show, textOf, withText } from './cards.js';
import { contrast } from './contrast.js';

describe('print', () => {
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const { tag, attributes } of examples) {
    it(`<${tag} ${attributes}>: everything is open and dark, and nothing to press is left`, async () => {
      const element = await show(tag, attributes, '<p slot="footer">Call us.</p>');
      const onScreenOnly = findAll(element, 'button:not([part="term"]), [part="practice"], [part="contents"]');
      for (const text of withText(element)) {
        if (onScreenOnly.some((each) => each.contains(text))) continue;
        const what = text.textContent.trim().slice(0, 40);
        expect(isVisible(text), what).to.be.true;
        // Browsers leave grounds out of what they print.
        expect(contrast(getComputedStyle(text).color, '#fff'), what).to.be.at.least(4.5);
      }
      expect(onScreenOnly.filter(isVisible).map(textOf)).to.deep.equal([]);
      expect(isVisible(element.firstElementChild)).to.be.true;
    });
  }

  for (const { tag, attributes } of firstExamples) {
    it(`<${tag}> is dark on light, also where the page is dark`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      const element = await show(tag, attributes);
      const { color, backgroundColor } = getComputedStyle(find(element, 'article'));
      expect(contrast(color, '#fff')).to.be.at.least(4.5);
      // A guide has no ground of its own.
      expect(backgroundColor).to.equal(tag === 'back-pain-guide' ? 'rgba(0, 0, 0, 0)' : 'rgb(255, 255, 255)');
      document.documentElement.style.removeProperty('color-scheme');
    });

    it(`<${tag}> has the circle of each number beside its step, so that no sheet ends in it`, async () => {
      const element = await show(tag, attributes);
      for (const step of findAll(element, 'ol > li').filter(isVisible)) {
        const circle = getComputedStyle(step, '::before');
        const [top, ...heights] = ['insetBlockStart', 'height', 'borderTopWidth', 'borderBottomWidth'].map(
          (name) => parseFloat(circle[name]) || 0,
        );
        const bottom = heights.reduce((sum, height) => sum + height, top);
        expect(top, textOf(step)).to.be.at.least(0);
        expect(bottom, textOf(step)).to.be.at.most(step.getBoundingClientRect().height);
      }
    });

    it(`<${tag}> shows the address of each link`, async () => {
      const element = await show(tag, attributes);
      for (const link of findAll(element, 'a[href^="http"]')) {
        expect(getComputedStyle(link, '::after').content).to.include(link.getAttribute('href'));
      }
    });
  }
});
