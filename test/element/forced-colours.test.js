// Forced colours: the system's colours everywhere, and what colour alone told is still told by edges.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { examples } from './examples.js';
import { find, findAll, isVisible, part, show, showCard, withText } from './cards.js';
import { contrast, ground } from './contrast.js';

describe('forced colours', () => {
  beforeEach(() => emulateMedia({ forcedColors: 'active' }));
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('are on', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
  });

  for (const { tag, attributes } of examples) {
    it(`<${tag} ${attributes}> keeps its text readable and its parts apart`, async () => {
      const element = await show(tag, attributes);
      for (const text of withText(element)) {
        if (text.matches(':disabled') || !isVisible(text)) continue;
        const ratio = contrast(getComputedStyle(text).color, ground(text));
        expect(ratio, text.textContent.trim().slice(0, 30)).to.be.at.least(4.5);
      }
      const apart = findAll(
        element,
        'article:not([part="guide"]), [part~="cautions"], [part="emergency"], [part="claim"], figure, button:not([part~="term"]), [part="phone"], [part="link"]',
      );
      for (const bordered of apart) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(bordered);
        const what = `${bordered.localName} ${bordered.part.value}`;
        expect([borderTopStyle, parseFloat(borderTopWidth) >= 1], what).to.deep.equal(['solid', true]);
      }
      for (const bar of findAll(element, 'svg .bar')) {
        expect(contrast(getComputedStyle(bar).stroke, ground(bar)), 'bar of a chart').to.be.at.least(4.5);
      }
    });
  }

  it('colour the caution sign like the text beside it', async () => {
    const card = await showCard('exercise="plank"');
    const sign = find(card, '[part~="cautions"] svg');
    if (sign) expect(getComputedStyle(sign).stroke).to.equal(getComputedStyle(part(card, 'cautions')).color);
  });
});
