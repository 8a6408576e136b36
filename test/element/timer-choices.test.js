// How long to hold: the reader may choose a shorter hold than the dose, never a longer one.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { part, press, showCard, textOf } from './cards.js';
import { clockFace, stopClock, untilClockShows } from './clock.js';

const library = await openLibrary('en');
const shortest = ({ target }) => (typeof target === 'number' ? target : target.min);
const longest = ({ target }) => (typeof target === 'number' ? target : target.max);

const stepper = (card) => part(card, 'length');
const shown = (card) => textOf(stepper(card).querySelector('output'));

async function step(card, name) {
  stepper(card).querySelector(`[aria-label="${name}: Hold for"]`).click();
  await card.updateComplete;
}

/** Every length that the buttons reach, from the longest down. */
async function lengths(card) {
  for (let last; last !== shown(card); ) {
    last = shown(card);
    await step(card, 'More');
  }
  const all = [shown(card)];
  for (;;) {
    await step(card, 'Less');
    if (shown(card) === all.at(-1)) return all;
    all.push(shown(card));
  }
}

async function choose(card, text) {
  for (let tries = 0; shown(card) !== text && tries < 12; tries += 1) await step(card, 'Less');
  expect(shown(card)).to.equal(text);
}

/** `90 seconds` or `2 minutes` as seconds. */
const seconds = (text) => parseInt(text, 10) * (text.includes('minute') ? 60 : 1);

describe('the length of a hold', () => {
  const clock = stopClock();

  for (const { id, dose } of library.exercises().filter((exercise) => exercise.dose.hold?.target)) {
    it(`${id} offers the dose and shorter holds, never longer ones`, async () => {
      const card = await showCard(`exercise="${id}"`);
      expect(seconds(shown(card)), 'at first').to.equal(shortest(dose.hold));
      const choices = (await lengths(card)).map(seconds);
      expect(choices[0]).to.equal(longest(dose.hold));
      expect(choices).to.deep.equal([...new Set(choices)].sort((a, b) => b - a));
      expect(choices.length).to.be.greaterThan(1);
      expect(choices).to.include(shortest(dose.hold));
      if (dose.hold.minimum) expect(choices).to.include(dose.hold.minimum);
    });
  }

  it('is what the clock then counts', async () => {
    const card = await showCard('exercise="plank"');
    await choose(card, '30 seconds');
    expect(clockFace(card)).to.equal('0:30');
    expect(shown(card)).to.equal('30 seconds');
    await press(card, 'Start');
    clock.pass(10);
    await untilClockShows(card, '0:20');
    await press(card, 'Reset');
    expect(clockFace(card)).to.equal('0:30');
  });

  it('cannot change while the timer runs', async () => {
    const card = await showCard('exercise="plank"');
    await press(card, 'Start');
    expect(stepper(card).inert).to.be.true;
    expect(getComputedStyle(stepper(card)).visibility).to.equal('hidden');
    await press(card, 'Pause');
    expect(stepper(card).inert).to.be.false;
  });

  it('sets a paused hold back', async () => {
    const card = await showCard('exercise="plank"');
    await press(card, 'Start');
    clock.pass(10);
    await untilClockShows(card, '0:50');
    await press(card, 'Pause');
    await choose(card, '45 seconds');
    expect(clockFace(card)).to.equal('0:45');
  });

  it('survives a change of language and of the reviewer', async () => {
    const card = await showCard('exercise="plank"');
    await choose(card, '30 seconds');
    card.lang = 'en-GB';
    card.reviewer = 'Dr. Ada Li';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('0:30');
    expect(shown(card)).to.equal('30 seconds');
  });

  it('is never above the host’s own dose', async () => {
    const card = await showCard('exercise="plank" hold="25"');
    expect((await lengths(card))[0]).to.equal('25 seconds');
  });

  it('shows the right choice after the exercise changed', async () => {
    const card = await showCard('exercise="plank"');
    await choose(card, '10 seconds');
    card.exercise = 'supine-twist';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('1:00');
    expect(shown(card)).to.equal('60 seconds');
    card.exercise = 'seated-forward-fold';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('2:00');
    expect(shown(card)).to.equal('2 minutes');
  });
});
