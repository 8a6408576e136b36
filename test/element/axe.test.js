// axe finds nothing to complain about: every element in each of its states, light and dark, from either side, with all
// folds open.
import { expect } from '@open-wc/testing';
import { examples } from './examples.js';
import { find, openFolds, press, show, showCard, showPage } from './cards.js';

for (const [scheme, direction] of [
  ['light', 'ltr'],
  ['dark', 'rtl'],
]) {
  describe(`axe, ${scheme}, ${direction}`, () => {
    // The page has its ground, too: a guide has none of its own.
    beforeEach(() => (document.documentElement.style = `color-scheme: ${scheme}; background: Canvas`));
    afterEach(() => document.documentElement.removeAttribute('style'));

    for (const { tag, attributes } of examples) {
      it(`<${tag} ${attributes}>`, async () => {
        const element = await show(tag, attributes);
        find(element, 'article').dir = direction;
        openFolds(element);
        await expect(element).to.be.accessible();
      });
    }

    it('a running timer, the host’s own dose and reviewer, and slots', async () => {
      const card = await showCard(
        'exercise="plank" hold="90" repetitions="2" reviewer="Dr. Ada Li" reviewed-on="2026-10-01"',
        '<p slot="before-steps">Before</p><p slot="after-steps">After</p><p slot="footer">Call us.</p>',
      );
      await press(card, 'Start');
      await expect(card).to.be.accessible();
      await press(card, 'Reset');
    });

    it('several cards on one page, and one that cannot be shown', async () => {
      const page = await showPage(
        ['plank', 'superman', 'plank', ''].map((id) => `<exercise-card exercise="${id}"></exercise-card>`).join(''),
      );
      await expect(page).to.be.accessible();
    });
  });
}
