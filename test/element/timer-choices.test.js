// How long to hold: the reader may choose a shorter hold than the dose, never a longer one.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { find, press, showCard } from './cards.js';
import { clockFace, stopClock, untilClockShows } from './clock.js';

const library = await openLibrary('en');
const shortest = ({ target }) => (typeof target === 'number' ? target : target.min);
const longest = ({ target }) => (typeof target === 'number' ? target : target.max);

const values = (card) => [...find(card, 'select').options].map(({ value }) => Number(value));

async function choose(card, seconds) {
  const select = find(card, 'select');
  select.value = String(seconds);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await card.updateComplete;
}

describe('the length of a hold', () => {
  const clock = stopClock();

  for (const { id, dose } of library.exercises().filter((exercise) => exercise.dose.hold?.target)) {
    it(`${id} offers the dose and shorter holds, never longer ones`, async () => {
      const card = await showCard(`exercise="${id}"`);
      const choices = values(card);
      expect(choices[0]).to.equal(longest(dose.hold));
      expect(choices).to.deep.equal([...new Set(choices)].sort((a, b) => b - a));
      expect(choices.length).to.be.greaterThan(1);
      expect(choices, 'the time on the clock').to.include(shortest(dose.hold));
      expect(find(card, 'select').value).to.equal(String(shortest(dose.hold)));
      if (dose.hold.minimum) expect(choices).to.include(dose.hold.minimum);
    });
  }

  it('has a name', async () => {
    const card = await showCard('exercise="plank"');
    expect(find(card, 'select').labels).to.have.length(1);
    expect(find(card, 'select').labels[0].textContent).to.include('Hold for');
  });

  it('is what the clock then counts', async () => {
    const card = await showCard('exercise="plank"');
    await choose(card, 30);
    expect(clockFace(card)).to.equal('0:30');
    expect(find(card, 'select').value).to.equal('30');
    await press(card, 'Start');
    clock.pass(10);
    await untilClockShows(card, '0:20');
    await press(card, 'Reset');
    expect(clockFace(card)).to.equal('0:30');
  });

  it('cannot change while the timer runs', async () => {
    const card = await showCard('exercise="plank"');
    await press(card, 'Start');
    expect(find(card, 'select').disabled).to.be.true;
    await press(card, 'Pause');
    expect(find(card, 'select').disabled).to.be.false;
  });

  it('sets a paused hold back', async () => {
    const card = await showCard('exercise="plank"');
    await press(card, 'Start');
    clock.pass(10);
    await untilClockShows(card, '0:50');
    await press(card, 'Pause');
    await choose(card, 45);
    expect(clockFace(card)).to.equal('0:45');
  });

  it('survives a change of language and of the reviewer', async () => {
    const card = await showCard('exercise="plank"');
    await choose(card, 30);
    card.lang = 'en-GB';
    card.reviewer = 'Dr. Ada Li';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('0:30');
    expect(find(card, 'select').value).to.equal('30');
  });

  it('is never above the host’s own dose', async () => {
    const card = await showCard('exercise="plank" hold="25"');
    expect(values(card)[0]).to.equal(25);
  });

  it('shows the right choice after the exercise changed', async () => {
    const card = await showCard('exercise="plank"');
    await choose(card, 10);
    card.exercise = 'supine-twist';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('1:00');
    expect(find(card, 'select').value).to.equal('60');
    card.exercise = 'seated-forward-fold';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('2:00');
    expect(find(card, 'select').value).to.equal('120');
  });
});
