// hold, sets and repetitions: shown as the website's own dose, beside the source's; nonsense is ignored and reported.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { find, findAll, part, showCard, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

const library = await openLibrary('en');
const { exerciseIds } = library;
const sourceDose = (id) => library.exercise(id).doseText;
const more = 'It is more than our source states.';

describe('the host’s own dose', () => {
  const complaints = recordComplaints();

  for (const [id, attributes, shown, isMore] of [
    ['plank', 'hold="30"', 'hold 30 seconds', false],
    ['plank', 'hold="90"', 'hold 90 seconds', true],
    ['plank', 'repetitions="10"', '10 repetitions', true],
    ['plank', 'repetitions="2"', '2 repetitions', false],
    ['superman', 'sets="2" repetitions="8-12"', '2 sets of 8–12 repetitions', false],
    ['superman', 'sets="4"', '4 sets of 20–30 repetitions', true],
    ['supine-twist', 'hold="180"', 'hold 3 minutes', false],
    ['supine-twist', 'hold="181"', 'hold 181 seconds', true],
    ['foam-roll-back', 'repetitions="12" sets="1"', '1 set of 12 repetitions', false],
  ]) {
    it(`${id} ${attributes}: ${shown}${isMore ? ', more than the source' : ''}`, async () => {
      const card = await showCard(`exercise="${id}" ${attributes}`);
      const dose = textOf(part(card, 'dose'));
      expect(dose).to.match(new RegExp(`^${shown}| · ${shown}`, 'i'));
      expect(dose).to.include('This website set this dose.');
      expect(dose).to.include(sourceDose(id).replace(/\.$/, ''));
      expect(dose.includes(more)).to.equal(isMore);
      expect(complaints.warnings).to.be.empty;
    });
  }

  for (const [attribute, value] of [
    ...['0', '-5', '3601', '1.5', 'long', '', 'Infinity'].map((value) => ['hold', value]),
    ...['0', '100', '1.5', 'many'].map((value) => ['sets', value]),
    ...['0', '12-8', '8-', '8-12-20', 'ten', '', '-3', '1.5'].map((value) => ['repetitions', value]),
  ]) {
    it(`ignores ${attribute}="${value}" and reports it once`, async () => {
      const card = await showCard(`exercise="plank" ${attribute}="${value}"`);
      expect(textOf(part(card, 'dose'))).to.equal(sourceDose('plank'));
      card.lang = 'en-GB';
      card.requestUpdate();
      await card.updateComplete;
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0]).to.match(new RegExp(`^exercise-card: ${attribute}=".*" is not `));
      expect(complaints.events.map(({ detail }) => [detail.attribute, detail.value])).to.deep.equal([[attribute, value]]);
    });
  }

  it('keeps what makes sense beside what does not', async () => {
    const card = await showCard('exercise="superman" sets="2" repetitions="lots"');
    expect(textOf(part(card, 'dose'))).to.include('2 sets of 20–30 repetitions');
    expect(complaints.warnings).to.have.length(1);
  });

  it('names a bad value that came as a property', async () => {
    const card = await showCard('exercise="plank"');
    card.hold = 9999;
    await card.updateComplete;
    expect(complaints.warnings).to.have.length(1);
    expect(complaints.warnings[0]).to.include('hold="9999"');
  });

  it('takes undefined, as frameworks set it, for not set', async () => {
    const card = await showCard('exercise="plank" hold="30"');
    Object.assign(card, { hold: undefined, sets: undefined, repetitions: undefined, reviewer: undefined, reviewedOn: undefined });
    await card.updateComplete;
    expect(textOf(part(card, 'dose'))).to.equal(sourceDose('plank'));
    expect(complaints.warnings).to.be.empty;
  });

  it('takes a number as repetitions, as frameworks set it', async () => {
    const card = await showCard('exercise="plank"');
    card.repetitions = 2;
    await card.updateComplete;
    expect(textOf(part(card, 'dose'))).to.match(/^2 repetitions/);
  });

  it('is the dose of the steps, the timer and the counter too', async () => {
    const card = await showCard('exercise="plank" hold="30" repetitions="2"');
    expect(textOf(part(card, 'steps'))).to.include('Hold for 30 seconds.').and.to.include('2 repetitions');
    expect(textOf(find(card, '[role="timer"]'))).to.equal('0:30');
    expect(textOf(part(card, 'counter'))).to.include('0 of 2');
  });

  it('follows changes, and the source’s dose comes back', async () => {
    const card = await showCard('exercise="plank" hold="30"');
    card.hold = 20;
    await card.updateComplete;
    expect(textOf(part(card, 'dose'))).to.include('hold 20 seconds');
    card.exercise = 'supine-twist';
    await card.updateComplete;
    expect(textOf(part(card, 'dose'))).to.match(/hold 20 seconds/i).and.to.include(sourceDose('supine-twist'));
    card.removeAttribute('hold');
    await card.updateComplete;
    expect(textOf(part(card, 'dose'))).to.equal(sourceDose('supine-twist'));
  });

  it('is never put into the mouth of the source', async () => {
    const card = await showCard('exercise="superman" sets="2" repetitions="5"');
    for (const step of findAll(card, '[part~="steps"] li').map(textOf)) {
      if (step.includes('source')) expect(step).not.to.include('2 sets').and.not.to.include('5 repetitions');
    }
  });

  for (const id of exerciseIds) {
    it(`leaves no placeholder and no missing value in ${id}`, async () => {
      const card = await showCard(`exercise="${id}" hold="40" sets="2" repetitions="6-7"`);
      expect(textOf(find(card, 'article'))).not.to.match(/[{}]|undefined|null|NaN|\[object| {2}| [.,]/);
    });
  }
});
