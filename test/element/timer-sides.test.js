// A hold on two sides: right, a pause to switch, left. The source gives the order.
import { expect, waitUntil } from '@open-wc/testing';
import { part, press, showCard, textOf } from './cards.js';
import { clockFace, stopClock, untilClockShows } from './clock.js';

/** The line above the clock. */
const label = (card) => textOf(part(card, 'timer').querySelector('p'));

describe('the hold timer of the supine twist', () => {
  const clock = stopClock();

  it('goes from the right side over a pause to the left side', async () => {
    const card = await showCard('exercise="supine-twist"');
    const sides = [];
    card.addEventListener('timer-pause', ({ detail }) => sides.push(detail.side));
    card.addEventListener('timer-end', ({ detail }) => sides.push(detail.side));
    expect(label(card)).to.equal('Right side');
    await press(card, 'Start');
    clock.pass(40);
    await untilClockShows(card, '0:20');
    expect(label(card)).to.equal('Right side: half-way');
    await press(card, 'Pause');
    await press(card, 'Start');
    clock.pass(24);
    await untilClockShows(card, '0:06');
    expect(label(card)).to.equal('Switch sides. Next: Left side');
    clock.pass(6);
    await untilClockShows(card, '1:00');
    expect(label(card)).to.equal('Left side: 60 seconds');
    clock.pass(60);
    await untilClockShows(card, '0:00');
    expect(label(card)).to.equal('Left side: done');
    expect(sides).to.deep.equal(['right', 'left']);
  });

  it('finds the left side after a tab slept through the pause', async () => {
    const card = await showCard('exercise="supine-twist"');
    await press(card, 'Start');
    clock.pass(60 + 10 + 15);
    await untilClockShows(card, '0:45');
    expect(label(card)).to.equal('Left side: 60 seconds');
    await press(card, 'Reset');
    expect(label(card)).to.equal('Right side');
    expect(clockFace(card)).to.equal('1:00');
  });

  it('shows whole minutes and seconds for a long hold', async () => {
    const card = await showCard('exercise="seated-forward-fold" hold="125"');
    expect(clockFace(card)).to.equal('2:05');
    await press(card, 'Start');
    clock.pass(61);
    await waitUntil(() => clockFace(card) === '1:04');
    await press(card, 'Reset');
  });
});
