// axe finds nothing to complain about: every exercise, full and compact, light and dark, with all folds open.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { findAll, press, showCard, showPage } from './cards.js';

const { exerciseIds } = await openLibrary('en');

for (const scheme of ['light', 'dark']) {
  describe(`axe, ${scheme}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('color-scheme', scheme));
    afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

    for (const id of exerciseIds) {
      for (const variant of ['full', 'compact']) {
        it(`${id}, ${variant}`, async () => {
          const card = await showCard(`exercise="${id}" variant="${variant}"`);
          for (const details of findAll(card, 'details')) details.open = true;
          await expect(card).to.be.accessible();
        }).timeout(20_000);
      }
    }

    it('a running timer, the host’s own dose and reviewer, and slots', async () => {
      const card = await showCard(
        'exercise="plank" hold="90" repetitions="2" reviewer="Dr. Ada Li" reviewed-on="2026-10-01"',
        '<p slot="before-steps">Before</p><p slot="after-steps">After</p><p slot="footer">Call us.</p>',
      );
      await press(card, 'Start');
      await expect(card).to.be.accessible();
      await press(card, 'Reset');
    }).timeout(20_000);

    it('several cards on one page, and one that cannot be shown', async () => {
      const page = await showPage(
        ['plank', 'superman', 'plank', ''].map((id) => `<exercise-card exercise="${id}"></exercise-card>`).join(''),
      );
      await expect(page).to.be.accessible();
    }).timeout(20_000);
  });
}
