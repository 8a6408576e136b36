// An id that no exercise has: the card's own children or a short message, one complaint, and the neighbours go on.
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { find, findAll, heading, isVisible, part, showCard, showPage, textOf } from './cards.js';
import { nextComplaint, recordComplaints } from './complaints.js';

const plonk = 'exercise-card: no exercise "plonk"; did you mean "plank"?';

describe('an unknown exercise', () => {
  const complaints = recordComplaints();
  const settled = (number = 1) => waitUntil(() => complaints.events.length >= number);

  it('shows the card’s own children', async () => {
    const card = await showCard('exercise="plonk"', '<p>Ask at the <b>desk</b>.</p>');
    expect(isVisible(card.querySelector('p'))).to.be.true;
    expect(part(card, 'message')).to.be.null;
    expect(part(card, 'card')).to.be.null;
    await settled();
  });

  for (const [what, children] of Object.entries({ 'no child': '', 'white space': ' \n ', 'a comment': '<!-- later -->' })) {
    it(`shows a short message where there is ${what}`, async () => {
      const card = await showCard('exercise="plonk"', children);
      expect(textOf(part(card, 'message'))).to.equal('This exercise cannot be shown.');
      expect(isVisible(part(card, 'message'))).to.be.true;
      await settled();
    });
  }

  for (const slot of ['before-steps', 'after-steps', 'footer']) {
    it(`shows children that were meant for the slot ${slot}`, async () => {
      const card = await showCard('exercise="plonk"', `<p slot="${slot}">Call us.</p>`);
      expect(isVisible(card.querySelector('p'))).to.be.true;
      expect(part(card, 'message')).to.be.null;
      await settled();
    });
  }

  it('warns once, with the nearest id and nothing else', async () => {
    const card = await showCard('exercise="plonk"');
    await settled();
    card.requestUpdate();
    await card.updateComplete;
    card.setAttribute('exercise', 'plonk');
    await card.updateComplete;
    expect(complaints.warnings).to.deep.equal([plonk]);
    expect(complaints.events).to.have.length(1);
  });

  it('sends a content-error that bubbles out of shadow roots', async () => {
    const page = await showPage('<div></div>');
    const root = page.firstElementChild.attachShadow({ mode: 'open' });
    setTimeout(() => (root.innerHTML = '<exercise-card exercise="plonk"></exercise-card>'));
    const event = await oneEvent(page, 'content-error');
    expect(event).to.be.instanceOf(CustomEvent);
    expect(event.bubbles && event.composed).to.be.true;
    expect(event.detail).to.deep.equal({
      element: 'exercise-card',
      message: plonk,
      attribute: 'exercise',
      value: 'plonk',
      nearest: ['plank'],
    });
  });

  it('lets its neighbours go on', async () => {
    const page = await showPage(
      ['plank', 'plonk', 'superman'].map((id) => `<exercise-card exercise="${id}"></exercise-card>`).join(''),
    );
    const [first, , last] = page.querySelectorAll('exercise-card');
    expect(textOf(heading(first))).to.equal('Plank');
    expect(textOf(heading(last))).to.equal('Superman');
    await settled();
    expect(complaints.events).to.have.length(1);
  });

  for (const id of ['constructor', '__proto__', 'toString', '../x', 'plank.js', 'PLANK', ' ', '0', 'plank?x', '<b>']) {
    it(`takes ${JSON.stringify(id)} as unknown`, async () => {
      const card = await showCard();
      const complaint = nextComplaint(card);
      complaints.events.length = complaints.warnings.length = 0;
      card.exercise = id;
      await card.updateComplete;
      expect(part(card, 'card')).to.be.null;
      expect(part(card, 'message')).to.exist;
      expect((await complaint).detail.value).to.equal(id);
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0]).to.include(`no exercise "${id}"`);
    });
  }

  for (const attributes of ['', 'exercise=""']) {
    it(`says that the exercise is missing in <exercise-card ${attributes}>`, async () => {
      const card = await showCard(attributes);
      expect(part(card, 'message')).to.exist;
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0]).to.match(/^exercise-card: exercise is missing/);
      expect(complaints.events[0].detail.attribute).to.equal('exercise');
    });
  }

  it('recovers when the id becomes valid, and hides the children then', async () => {
    const card = await showCard('exercise="plonk"', '<p>Ask at the desk.</p>');
    await settled();
    card.setAttribute('exercise', 'plank');
    await card.updateComplete;
    expect(textOf(heading(card))).to.equal('Plank');
    expect(isVisible(card.querySelector('p'))).to.be.false;
    expect(complaints.warnings).to.deep.equal([plonk]);
  });

  it('falls back to the children when a shown card gets an unknown id', async () => {
    const card = await showCard('exercise="plank"', '<p>Ask at the desk.</p>');
    card.exercise = 'plonk';
    await card.updateComplete;
    expect(find(card, 'article')).to.be.null;
    expect(isVisible(card.querySelector('p'))).to.be.true;
    await settled();
  });

  it('never blames an id that came later', async () => {
    const card = await showCard('exercise="superman"');
    card.exercise = 'plonk';
    await card.updateComplete;
    card.exercise = 'plank';
    await card.updateComplete;
    await settled();
    for (const { detail } of complaints.events) expect(detail.value).to.equal('plonk');
    expect(findAll(card, 'article')).to.have.length(1);
  });
});
