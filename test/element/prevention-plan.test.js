// <prevention-plan>: every tip with its actions, reasons, evidence and exercises, in order and after the cautions.
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import 'backstride/prevention-plan';
import { findAll, isBefore, isVisible, part, show, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

const library = await openLibrary('en');
const tips = library.tips();
const showPlan = (attributes, children) => show('prevention-plan', attributes, children);
const namesOf = (plan) => findAll(plan, '[part=tip]').map((tip) => textOf(tip.querySelector('[part=heading]')));
const seenIn = (element) => [...element.querySelectorAll('p, li')].filter(isVisible).map(textOf).join('\n');

it('shows the tips in the order of the source, each with all that it says', async () => {
  const plan = await showPlan();
  expect(namesOf(plan)).to.deep.equal(tips.map(({ name }) => name));
  findAll(plan, '[part=tip]').forEach((element, index) => {
    const tip = tips[index];
    const seen = seenIn(element);
    const said = [tip.aims, tip.actions, tip.reasons, tip.avoid, tip.notes].flatMap((list) => list ?? []);
    for (const { text } of said) expect(seen).to.include(text);
    for (const { name } of tip.exercises) expect(seen).to.include(name);
    for (const { gradeText, forText, text, harms } of tip.evidence) {
      expect(seen).to.include(gradeText).and.include(forText).and.include(text);
      for (const harm of harms) expect(seen).to.include(harm.text);
    }
  });
});

it('has every caution for tips before the first tip, and no slot hides one', async () => {
  const plan = await showPlan('', '<p slot="cautions">mine</p><p slot="header">mine</p>');
  const cautions = library.advices().filter(({ appliesTo }) => appliesTo?.includes('every-tip'));
  expect(cautions.map(({ id }) => id)).to.include.members(['ask-doctor-first', 'stop-if-worse', 'urgent-help']);
  for (const { text } of cautions) expect(seenIn(part(plan, 'cautions'))).to.include(text);
  expect(isBefore(part(plan, 'cautions'), part(plan, 'tip'))).to.be.true;
});

it('names the source, what it sells, the state of the review, and everything cited', async () => {
  const plan = await showPlan();
  expect(textOf(part(plan, 'footer')))
    .to.include('International Spine Institute')
    .and.include('sells');
  expect(textOf(part(plan, 'footer')))
    .to.include(tips[0].reviewText)
    .and.include('not medical advice');
  const links = findAll(plan, 'details a').map((link) => link.getAttribute('href'));
  const cited = tips.flatMap(({ sources }) => sources).filter(({ type }) => type !== 'article');
  for (const { doi, url } of cited) expect(links).to.include(doi ? `https://doi.org/${doi}` : url);
});

it('links an exercise to its card on the same page, and no other', async () => {
  const page = await fixture(
    '<div><exercise-card exercise="plank" id="my-plank"></exercise-card><prevention-plan></prevention-plan></div>',
  );
  const plan = page.lastElementChild;
  await plan.updateComplete;
  const links = findAll(plan, '[part=exercises] a');
  expect(links.map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([['Plank', '#my-plank']]);
});

describe('the attribute tips', () => {
  const complaints = recordComplaints();

  it('chooses some, in the order of the source', async () => {
    const plan = await showPlan('tips="supportive-shoes  reduce-strain"');
    expect(namesOf(plan)).to.deep.equal(['reduce-strain', 'supportive-shoes'].map((id) => library.tip(id).name));
    expect(complaints.warnings).to.be.empty;
  });

  it('reports an unknown id once, with the nearest, and shows the rest', async () => {
    const plan = await showPlan('tips="shoes supportive-shoes"');
    await waitUntil(() => complaints.events.length > 0);
    plan.requestUpdate();
    await plan.updateComplete;
    await new Promise((done) => setTimeout(done, 50));
    expect(complaints.warnings).to.deep.equal([
      'prevention-plan: tips: no tip "shoes"; did you mean "supportive-shoes"?',
    ]);
    expect(complaints.events[0].detail).to.deep.include({ attribute: 'tips', nearest: ['supportive-shoes'] });
    expect(namesOf(plan)).to.deep.equal([library.tip('supportive-shoes').name]);
  });

  it('leaves the children where no tip is left', async () => {
    const plan = await showPlan('tips="<b>"', '<p>Ask at the desk.</p>');
    expect(isVisible(plan.firstElementChild)).to.be.true;
    expect(part(plan, 'plan')).to.be.null;
  });
});
