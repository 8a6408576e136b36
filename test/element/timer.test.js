// The hold timer: starts, pauses and goes on at the reader's wish only, and follows the clock.
import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { button, part, press, showCard, textOf } from './cards.js';
import { clockFace, stopClock, untilClockShows } from './clock.js';

const types = ['timer-start', 'timer-pause', 'timer-end', 'count-change'];

/** A card with a list of the events that reach the document. */
async function showTimer(attributes) {
  const card = await showCard(attributes);
  const events = [];
  for (const type of types) {
    card.parentNode.addEventListener(type, (event) => events.push(event));
  }
  return { card, events, names: () => events.map(({ type }) => type) };
}

describe('the hold timer', () => {
  const clock = stopClock();

  it('never starts by itself', async () => {
    const { card, names } = await showTimer('exercise="plank"');
    expect(clockFace(card)).to.equal('1:00');
    clock.pass(600);
    card.requestUpdate();
    await card.updateComplete;
    expect(clockFace(card)).to.equal('1:00');
    expect(names()).to.be.empty;
  });

  it('runs, pauses and goes on without losing a second', async () => {
    const { card, names } = await showTimer('exercise="plank"');
    await press(card, 'Start');
    clock.pass(20);
    await untilClockShows(card, '0:40');
    await press(card, 'Pause');
    clock.pass(1000);
    await nextFrame();
    expect(clockFace(card)).to.equal('0:40');
    await press(card, 'Start');
    expect(clockFace(card)).to.equal('0:40');
    clock.pass(15);
    await untilClockShows(card, '0:25');
    expect(names()).to.deep.equal(['timer-start', 'timer-pause', 'timer-start']);
    await press(card, 'Pause');
  });

  it('starts afresh after a reset, also while it runs', async () => {
    const { card, names } = await showTimer('exercise="plank"');
    await press(card, 'Start');
    clock.pass(20);
    await untilClockShows(card, '0:40');
    await press(card, 'Reset');
    expect(clockFace(card)).to.equal('1:00');
    expect(button(card, 'Start')).to.exist;
    clock.pass(30);
    card.requestUpdate();
    await card.updateComplete;
    expect(clockFace(card)).to.equal('1:00');
    expect(names()).not.to.include('timer-end');
  });

  it('loses nothing when the tab slept for 45 seconds', async () => {
    const { card } = await showTimer('exercise="plank"');
    await press(card, 'Start');
    clock.pass(45);
    await untilClockShows(card, '0:15');
    await press(card, 'Reset');
  });

  it('ends once when the tab slept beyond the end', async () => {
    const { card, names } = await showTimer('exercise="plank"');
    await press(card, 'Start');
    clock.pass(3600);
    await untilClockShows(card, '0:00');
    expect(textOf(part(card, 'timer'))).to.include('done');
    clock.pass(3600);
    card.requestUpdate();
    await card.updateComplete;
    expect(names().filter((name) => name === 'timer-end')).to.have.length(1);
    expect(button(card, 'Start')).to.exist;
  });

  it('can be started again after the end', async () => {
    const { card } = await showTimer('exercise="plank"');
    await press(card, 'Start');
    clock.pass(60);
    await untilClockShows(card, '0:00');
    await press(card, 'Start');
    expect(clockFace(card)).to.equal('1:00');
    await press(card, 'Reset');
  });

  it('gives no time away, and keeps what has run, when the clock is set back', async () => {
    const { card } = await showTimer('exercise="plank"');
    await press(card, 'Start');
    clock.pass(30);
    await untilClockShows(card, '0:30');
    clock.pass(-3600);
    // Nothing on the card tells that the timer has looked at the clock; it looks four times a second.
    await aTimeout(600);
    clock.pass(10);
    await untilClockShows(card, '0:20');
    await press(card, 'Reset');
  });

  it('sends events with the exercise, the seconds and the side', async () => {
    const { card, events } = await showTimer('exercise="plank" hold="2"');
    await press(card, 'Start');
    await press(card, 'Pause');
    await press(card, 'Start');
    clock.pass(2);
    await waitUntil(() => events.some(({ type }) => type === 'timer-end'));
    const timer = events.filter(({ type }) => type.startsWith('timer'));
    expect(timer.map(({ type }) => type)).to.deep.equal(['timer-start', 'timer-pause', 'timer-start', 'timer-end']);
    for (const event of timer) {
      expect(event.bubbles && event.composed).to.be.true;
      expect(event.detail).to.deep.equal({ exercise: 'plank', seconds: 2, side: undefined });
    }
  });

  it('counts a finished hold as one repetition', async () => {
    const { card, events } = await showTimer('exercise="plank"');
    expect(textOf(part(card, 'counter').querySelector('output'))).to.equal('0 of 3–5');
    await press(card, 'Start');
    clock.pass(60);
    await waitUntil(() => textOf(part(card, 'counter').querySelector('output')) === '1 of 3–5');
    const { type, detail } = events.at(-1);
    expect([type, detail]).to.deep.equal(['count-change', { exercise: 'plank', unit: 'repetitions', count: 1 }]);
  });

  it('runs to the end in real time too', async () => {
    const { now } = Date;
    const before = performance.now();
    Date.now = () => now() + performance.now() - before;
    const { card, names } = await showTimer('exercise="plank" hold="1"');
    await press(card, 'Start');
    await waitUntil(() => names().includes('timer-end'), 'the hold should end', { timeout: 5000 });
    expect(clockFace(card)).to.equal('0:00');
  });
});
