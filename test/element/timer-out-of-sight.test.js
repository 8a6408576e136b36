// A timer that the reader can no longer see does not run on: removed card, other exercise, compact card, unknown id.
import { expect, nextFrame } from '@open-wc/testing';
import { button, part, press, showCard } from './cards.js';
import { clockFace, stopClock, untilClockShows } from './clock.js';

describe('a running timer', () => {
  const clock = stopClock();
  let card;
  let events;
  beforeEach(async () => {
    card = await showCard('exercise="plank"', 'The plank');
    events = [];
    for (const type of ['timer-pause', 'timer-end', 'count-change']) {
      card.addEventListener(type, () => events.push(type));
    }
    await press(card, 'Start');
    clock.pass(20);
    await untilClockShows(card, '0:40');
  });

  /** Longer than the hold, and time for several looks at the clock. */
  async function waitBeyondTheEnd() {
    clock.pass(300);
    await new Promise((resolve) => setTimeout(resolve, 600));
  }

  it('pauses when its card leaves the page, and keeps the time', async () => {
    const place = card.parentNode;
    card.remove();
    expect(events).to.deep.equal(['timer-pause']);
    await waitBeyondTheEnd();
    place.append(card);
    await card.updateComplete;
    await nextFrame();
    expect(clockFace(card)).to.equal('0:40');
    expect(button(card, 'Start')).to.exist;
    expect(events).to.deep.equal(['timer-pause']);
  });

  it('is set back when the exercise changes', async () => {
    card.exercise = 'supine-twist';
    await card.updateComplete;
    await waitBeyondTheEnd();
    expect(clockFace(card)).to.equal('1:00');
    expect(button(card, 'Start')).to.exist;
    card.exercise = 'plank';
    await card.updateComplete;
    expect(clockFace(card)).to.equal('1:00');
    expect(events).not.to.include('timer-end');
  });

  it('does not run on behind an exercise that cannot be shown', async () => {
    card.exercise = 'plonk';
    await card.updateComplete;
    await waitBeyondTheEnd();
    expect(events).not.to.include('timer-end');
  });

  it('does not run on behind a card that became compact', async () => {
    card.variant = 'compact';
    await card.updateComplete;
    expect(part(card, 'timer')).to.be.null;
    await waitBeyondTheEnd();
    expect(events).not.to.include('timer-end');
  });

  it('goes on when only the language or the heading level changes', async () => {
    card.lang = 'en-GB';
    card.headingLevel = 2;
    await card.updateComplete;
    clock.pass(10);
    await untilClockShows(card, '0:30');
    await press(card, 'Reset');
  });
});
