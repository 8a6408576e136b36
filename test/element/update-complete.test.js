// await card.updateComplete: the card then shows what its attributes say, whatever had to be loaded for it.
import { expect, fixture, html } from '@open-wc/testing';
import { heading, part, textOf } from './cards.js';

it('waits for the content of the first exercise', async () => {
  const place = await fixture(html`<div></div>`);
  place.innerHTML = '<exercise-card exercise="foam-roll-back"></exercise-card>';
  const [card] = place.children;
  await card.updateComplete;
  expect(heading(card).textContent).to.equal('Foam roll: back');
});

it('waits for another exercise', async () => {
  const card = await fixture(html`<exercise-card exercise="plank"></exercise-card>`);
  card.exercise = 'legs-up-the-wall';
  await card.updateComplete;
  expect(heading(card).textContent).to.equal('Legs up the wall');
});

it('waits for the host’s settings', async () => {
  const place = await fixture(html`<div></div>`);
  place.innerHTML = '<exercise-card exercise="superman" sets="2" reviewer="Dr. Ada Li"></exercise-card>';
  const [card] = place.children;
  await card.updateComplete;
  expect(textOf(part(card, 'dose'))).to.include('2 sets');
  expect(textOf(part(card, 'footer'))).to.include('Dr. Ada Li');
});

it('shows the last of several quick changes', async () => {
  const card = await fixture(html`<exercise-card exercise="plank"></exercise-card>`);
  for (const id of ['superman', 'plonk', 'hamstring-stretch', 'supine-twist']) {
    card.exercise = id;
    card.hold = id.length;
    await Promise.resolve();
  }
  await card.updateComplete;
  expect(textOf(heading(card))).to.equal('Supine twist');
  expect(textOf(part(card, 'dose'))).to.match(/hold 12 seconds/i);
});

it('shows a card again that was removed before its content came', async () => {
  const place = await fixture(html`<div></div>`);
  const card = document.createElement('exercise-card');
  card.exercise = 'mountain-climber';
  place.append(card);
  card.remove();
  await card.updateComplete;
  place.append(card);
  await card.updateComplete;
  expect(textOf(heading(card))).to.equal('Mountain climber');
});
