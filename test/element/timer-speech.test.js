// What the timer says aloud: the start, the half, the last five seconds, the end, and nothing else.
import { expect, waitUntil } from '@open-wc/testing';
import { find, part, press, showCard, textOf } from './cards.js';
import { stopClock, untilClockShows } from './clock.js';

const region = (card) => part(card, 'timer').querySelector('[role="status"]');

/** Every text that the region holds from now on, each change once. */
function listen(card) {
  const said = [];
  const note = () => textOf(region(card)) !== said.at(-1) && said.push(textOf(region(card)));
  new MutationObserver(note).observe(region(card), { childList: true, characterData: true, subtree: true });
  return said;
}

function expectSaid(said, expected) {
  expect(said, said.join(' / ')).to.have.length(expected.length);
  for (const [index, text] of said.entries()) expect(text).to.match(expected[index]);
}

describe('the timer’s voice', () => {
  const clock = stopClock();

  it('is a polite region that is there before the start', async () => {
    const card = await showCard('exercise="plank"');
    expect(region(card)).to.exist;
    expect(textOf(region(card))).to.equal('Hold');
    expect(region(card).closest('[hidden], [aria-hidden="true"]')).to.be.null;
  });

  it('leaves the running clock silent', async () => {
    const card = await showCard('exercise="plank"');
    const face = find(card, '[role="timer"]');
    expect([null, 'off']).to.include(face.getAttribute('aria-live'));
    expect(face.closest('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]')).to.be.null;
    expect(region(card).contains(face)).to.be.false;
  });

  it('says start, half, last five seconds and end of a plank', async () => {
    const card = await showCard('exercise="plank"');
    const said = listen(card);
    await press(card, 'Start');
    for (const [seconds, face] of [
      [10, '0:50'],
      [19, '0:31'],
      [1, '0:30'],
      [10, '0:20'],
      [14, '0:06'],
      [1, '0:05'],
      [2, '0:03'],
      [3, '0:00'],
    ]) {
      clock.pass(seconds);
      await untilClockShows(card, face);
    }
    await waitUntil(() => said.at(-1)?.includes('done'));
    expectSaid(said, [/Hold.*60 seconds/, /half-way/, /last seconds/, /done/]);
  });

  it('says sides and the switch of a twist', async () => {
    const card = await showCard('exercise="supine-twist"');
    const said = listen(card);
    await press(card, 'Start');
    for (const [seconds, face] of [
      [30, '0:30'],
      [25, '0:05'],
      [5, '0:10'],
      [10, '1:00'],
      [30, '0:30'],
      [25, '0:05'],
      [5, '0:00'],
    ]) {
      clock.pass(seconds);
      await untilClockShows(card, face);
    }
    await waitUntil(() => said.at(-1)?.includes('done'));
    const then = [/half-way/, /last seconds/];
    expectSaid(said, [
      /Right side.*60 seconds/,
      ...then,
      /Switch sides.*Left side/,
      /Left side.*60 seconds/,
      ...then,
      /done/,
    ]);
  });

  it('never says a time that is wrong because the tab slept', async () => {
    const card = await showCard('exercise="plank"');
    await press(card, 'Start');
    clock.pass(48);
    await untilClockShows(card, '0:12');
    expect(textOf(region(card))).not.to.include('30 seconds');
    await press(card, 'Reset');
  });

  it('is silent during a pause and back at the beginning after a reset', async () => {
    const card = await showCard('exercise="plank"');
    await press(card, 'Start');
    clock.pass(20);
    await untilClockShows(card, '0:40');
    const said = listen(card);
    const before = region(card);
    await press(card, 'Pause');
    await press(card, 'Start');
    expect(said).to.be.empty;
    await press(card, 'Reset');
    expect(textOf(region(card))).to.equal('Hold');
    expect(region(card)).to.equal(before);
  });
});
