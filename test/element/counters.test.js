// Counters of sets and repetitions: the goal in sight, never below nought, an event for every change.
import { expect } from '@open-wc/testing';
import { button, find, findAll, part, press, showCard, textOf } from './cards.js';

const counter = (card, name) => find(card, `[part~="counter"][aria-label="${name}"]`);
const count = (card, name) => textOf(counter(card, name).querySelector('output'));
const more = (card, name) => press(card, 'More', counter(card, name));
const less = (card, name) => press(card, 'Less', counter(card, name));

describe('counters of the superman', () => {
  let card;
  let details;
  beforeEach(async () => {
    card = await showCard('exercise="superman"');
    details = [];
    card.parentNode.addEventListener('count-change', ({ detail, bubbles, composed }) => {
      expect(bubbles && composed).to.be.true;
      details.push(detail);
    });
  });

  it('show the goal', () => {
    expect(count(card, 'Repetitions')).to.equal('0 of 20–30');
    expect(count(card, 'Sets')).to.equal('0 of 3');
    expect(part(card, 'timer')).to.be.null;
  });

  it('count up and down', async () => {
    await more(card, 'Repetitions');
    await more(card, 'Repetitions');
    expect(count(card, 'Repetitions')).to.equal('2 of 20–30');
    await less(card, 'Repetitions');
    expect(count(card, 'Repetitions')).to.equal('1 of 20–30');
    expect(details).to.deep.equal(
      [1, 2, 1].map((number) => ({ exercise: 'superman', unit: 'repetitions', count: number })),
    );
  });

  it('never go below nought', async () => {
    await less(card, 'Repetitions');
    await more(card, 'Repetitions');
    await less(card, 'Repetitions');
    await less(card, 'Repetitions');
    expect(count(card, 'Repetitions')).to.equal('0 of 20–30');
    expect(details.map((detail) => detail.count)).to.deep.equal([1, 0]);
  });

  it('start the repetitions afresh with a further set', async () => {
    await more(card, 'Repetitions');
    await more(card, 'Sets');
    expect(count(card, 'Sets')).to.equal('1 of 3');
    expect(count(card, 'Repetitions')).to.equal('0 of 20–30');
    expect(details.at(-1)).to.deep.equal({ exercise: 'superman', unit: 'sets', count: 1 });
    await more(card, 'Repetitions');
    await less(card, 'Sets');
    expect(count(card, 'Repetitions')).to.equal('1 of 20–30');
  });

  it('go beyond the goal', async () => {
    for (let set = 0; set < 4; set++) await more(card, 'Sets');
    expect(count(card, 'Sets')).to.equal('4 of 3');
  });

  it('start afresh for another exercise and for another dose', async () => {
    await more(card, 'Sets');
    card.sets = 2;
    await card.updateComplete;
    expect(count(card, 'Sets')).to.equal('0 of 2');
    await more(card, 'Sets');
    card.exercise = 'plank';
    await card.updateComplete;
    expect(count(card, 'Repetitions')).to.equal('0 of 3–5');
  });

  it('keep the count when only the language changes', async () => {
    await more(card, 'Sets');
    card.lang = 'en-GB';
    await card.updateComplete;
    expect(count(card, 'Sets')).to.equal('1 of 3');
  });

  it('tell their buttons apart', () => {
    const names = findAll(card, 'button').map((each) => each.getAttribute('aria-label'));
    expect(new Set(names).size).to.equal(names.length);
    expect(button(counter(card, 'Sets'), 'More')).to.exist;
  });
});

it('two cards of one exercise count and hold each for itself', async () => {
  const first = await showCard('exercise="plank"');
  const second = await showCard('exercise="plank"');
  await more(first, 'Repetitions');
  await press(first, 'Start');
  expect(count(second, 'Repetitions')).to.equal('0 of 3–5');
  expect(button(second, 'Start')).to.exist;
  expect(button(first, 'Pause')).to.exist;
  await press(first, 'Reset');
});
