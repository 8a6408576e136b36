// On paper a card is complete: every fold is open, nothing is there to press, and the host's last lines are there.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { openLibrary } from 'backstride/content';
import { findAll, isVisible, part, showCard } from './cards.js';

const { exerciseIds } = await openLibrary('en');

describe('print', () => {
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const id of exerciseIds) {
    for (const variant of ['full', 'compact']) {
      it(`${id}, ${variant}: everything is open and nothing to press is left`, async () => {
        const card = await showCard(`exercise="${id}" variant="${variant}"`, '<p slot="footer">Call us.</p>');
        for (const item of findAll(card, 'li, dd, footer p')) {
          if (item.textContent.trim()) expect(isVisible(item), item.textContent.trim().slice(0, 40)).to.be.true;
        }
        expect(findAll(card, 'button').filter(isVisible)).to.be.empty;
        expect(isVisible(card.firstElementChild)).to.be.true;
      });
    }
  }

  it('is dark on light, also where the page is dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const card = await showCard('exercise="plank"');
    expect(getComputedStyle(part(card, 'card')).backgroundColor).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('shows the address of each link', async () => {
    const card = await showCard('exercise="plank"');
    for (const link of findAll(card, 'details a')) {
      expect(getComputedStyle(link, '::after').content).to.include(link.getAttribute('href'));
    }
  });
});
