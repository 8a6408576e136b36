// Nothing moves: no animation and no transition, whatever the reader's setting, also while a timer runs.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { findAll, press, showCard } from './cards.js';

for (const reducedMotion of ['reduce', 'no-preference']) {
  describe(`prefers-reduced-motion: ${reducedMotion}`, () => {
    beforeEach(() => emulateMedia({ reducedMotion }));
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

    it('nothing moves', async () => {
      const card = await showCard('exercise="supine-twist"');
      await press(card, 'Start');
      for (const details of findAll(card, 'details')) details.open = true;
      expect(card.shadowRoot.getAnimations()).to.be.empty;
      for (const element of [card, ...findAll(card, '*')]) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(['none', '0s', 'auto']);
      }
      await press(card, 'Reset');
    });
  });
}
