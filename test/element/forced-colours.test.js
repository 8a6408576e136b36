// Forced colours: the system's colours everywhere, and what colour alone told is still told by edges.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { find, findAll, isVisible, part, showCard } from './cards.js';
import { contrast, ground } from './contrast.js';

describe('forced colours', () => {
  beforeEach(() => emulateMedia({ forcedColors: 'active' }));
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('are on', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
  });

  for (const id of ['plank', 'superman', 'supine-twist']) {
    it(`${id} keeps its text readable and its parts apart`, async () => {
      const card = await showCard(`exercise="${id}"`);
      for (const element of findAll(card, 'h3, h4, p, li, dt, dd, button, summary, small')) {
        if (element.matches(':disabled') || !isVisible(element)) continue;
        const ratio = contrast(getComputedStyle(element).color, ground(element));
        expect(ratio, element.textContent.trim().slice(0, 30)).to.be.at.least(4.5);
      }
      for (const bordered of [part(card, 'card'), part(card, 'cautions'), ...findAll(card, 'button')]) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(bordered);
        expect([borderTopStyle, parseFloat(borderTopWidth) >= 1]).to.deep.equal(['solid', true]);
      }
    });
  }

  it('colour the caution sign like the text beside it', async () => {
    const card = await showCard('exercise="plank"');
    const sign = find(card, '[part~="cautions"] svg');
    if (sign) expect(getComputedStyle(sign).stroke).to.equal(getComputedStyle(part(card, 'cautions')).color);
  });
});
