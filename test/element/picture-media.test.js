// The keyframes of a picture side by side: for readers who want less motion, and on paper.
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { button, findAll, isVisible, press, showCard } from './cards.js';
import { alts, images, keyframesOf, markedSteps, picture } from './pictures.js';

describe('for readers who want less motion', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('the positions stand side by side, and a button steps through them', async () => {
    const card = await showCard('exercise="plank"');
    expect(alts(card)).to.deep.equal(keyframesOf('plank').map(({ alt }) => alt));
    expect(button(card, 'Play')).to.not.exist;
    const marked = () => findAll(card, '.still').map((still) => still.getAttribute('aria-current'));
    expect(marked()).to.deep.equal([null, null, null]);
    await press(card, 'Next position');
    expect(marked()).to.deep.equal(['step', null, null]);
    await press(card, 'Next position');
    expect(marked()).to.deep.equal([null, 'step', null]);
    expect(markedSteps(card)).to.have.length.above(0);
  });

  it('a movement stops when the reader’s wish changes', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const card = await showCard('exercise="plank"');
    await press(card, 'Play', picture(card));
    await emulateMedia({ reducedMotion: 'reduce' });
    await waitUntil(() => images(card).length === 3, 'the positions should stand side by side');
    expect(button(card, 'Pause')).to.not.exist;
  });
});

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('the positions of both sides stand side by side', async () => {
    const card = await showCard('exercise="supine-twist"');
    await emulateMedia({ media: 'print' });
    await waitUntil(() => images(card).length === 3, 'the positions should stand side by side');
    expect(alts(card)[1]).to.match(/right/);
    expect(alts(card)[2]).to.match(/left/);
    expect(images(card).every(isVisible)).to.be.true;
    expect(findAll(card, '[part="figure"] button')).to.be.empty;
  });
});
