// <back-pain-guide>: every part of the library in the order of the article, the warning signs always among them, and a
// list of contents that leads to each section.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openLibrary } from 'backstride/content';
import 'backstride/back-pain-guide';
import { defineElements } from 'backstride';
import { findAll, heading, isVisible, part, show, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';
import { documented, existing } from './documented.js';

const library = await openLibrary('en');
const order = ['warnings', 'prevention', 'exercises', 'causes', 'running', 'treatments', 'consultation'];

/** Everything that the guide is made of is there, too. */
async function showGuide(attributes, children, tag = 'back-pain-guide') {
  const guide = await show(tag, attributes, children);
  await Promise.all(
    [...elementsOf(guide), ...guide.querySelectorAll('consultation-cta')].map((element) => element.updateComplete),
  );
  return guide;
}
const sections = (guide) => findAll(guide, '[part~="section"]');
const elementsOf = (guide) =>
  sections(guide).flatMap((section) =>
    [...section.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')),
  );
const isInPlace = (element) => Math.abs(element.getBoundingClientRect().top) < innerHeight / 2;
const namesOf = (guide) => elementsOf(guide).map((element) => textOf(heading(element)));

describe('<back-pain-guide>', () => {
  let guide;
  beforeEach(async () => {
    guide = await showGuide('figure="none"');
  });

  it('shows every exercise and every cause, in the order of the library, between the other parts', () => {
    expect(sections(guide).map(({ id }) => id)).to.deep.equal(order);
    const names = namesOf(guide);
    const exercises = library.tips().flatMap((tip) => tip.exercises.map(({ name }) => name));
    expect(names).to.include.members(exercises);
    expect(names.slice(2, 2 + library.exercises().length)).to.deep.equal(library.exercises().map(({ name }) => name));
    const causes = library.causes().map(({ name }) => name);
    expect(names.filter((name) => causes.includes(name))).to.deep.equal(causes);
  });

  it('has an outline without a gap, from the level that the host set', async () => {
    for (const first of [2, 3]) {
      guide.headingLevel = first;
      await guide.updateComplete;
      await Promise.all(
        [...elementsOf(guide), ...guide.querySelectorAll('consultation-cta')].map((element) => element.updateComplete),
      );
      const roots = [guide, ...elementsOf(guide)];
      const levels = roots.flatMap((root) => findAll(root, 'h2, h3, h4, h5, h6').map(({ localName }) => +localName[1]));
      expect(Math.min(...levels)).to.equal(first);
      for (const element of elementsOf(guide)) {
        const isInGroup = ['exercise-card', 'cause-explainer'].includes(element.localName);
        expect(element.level, element.localName).to.equal(first + (isInGroup ? 2 : 1));
      }
    }
  });

  it('calls each section in its contents as the section calls itself', () => {
    const said = sections(guide).map((section) => {
      const own = section.querySelector(':scope > [part~=heading]');
      return textOf(own ?? heading(elementsOf(guide).find((element) => section.contains(element))));
    });
    expect(findAll(guide, '[part~="contents"] a').map(textOf)).to.deep.equal(said);
  });

  it('leads to each of its sections by its contents, by keyboard, too', async () => {
    const links = findAll(guide, '[part~="contents"] a');
    expect(links.map((link) => link.hash)).to.deep.equal(order.map((id) => `#${id}`));
    for (const link of [links[4], links[1]]) {
      link.focus();
      await sendKeys({ press: 'Enter' });
      const section = guide.shadowRoot.activeElement;
      await waitUntil(() => isInPlace(section), `${link.hash} is at the top of the window`);
      expect(`#${section.id}`).to.equal(link.hash);
    }
  });

  it('leads from a tip to the card of its exercise', async () => {
    const plan = elementsOf(guide).find(({ localName }) => localName === 'prevention-plan');
    const link = findAll(plan, 'a').find((each) => textOf(each) === library.exercise('plank').name);
    link.click();
    const card = guide.shadowRoot.querySelector('exercise-card[exercise=plank]');
    await waitUntil(() => isInPlace(card), 'the card is at the top of the window');
  });

  it('says what the source says of pain that stays, and that it leaves out serious causes', () => {
    const { text, examples, notes } = library.advice('worsening-pain');
    const said = textOf(sections(guide).find(({ id }) => id === 'causes'));
    for (const each of [{ text }, ...examples, ...notes]) expect(said).to.include(each.text);
  });
});

describe('sections', () => {
  const complaints = recordComplaints();

  it('are those that a host chose, and the warning signs in any case', async () => {
    const guide = await showGuide('figure="none" sections="running warnings cuases causes"');
    expect(sections(guide).map(({ id }) => id)).to.deep.equal(['warnings', 'causes', 'running']);
    await waitUntil(() => complaints.events.length >= 2);
    expect(complaints.warnings).to.deep.equal([
      `back-pain-guide: sections: no section "warnings"; valid are ${order.slice(1).join(', ')}`,
      'back-pain-guide: sections: no section "cuases"; did you mean "causes"?',
    ]);
  });
});

it('takes a consultation of the host’s, and nothing in the place of the warning signs', async () => {
  const guide = await showGuide(
    'figure="none"',
    '<consultation-cta slot="consultation" provider="Riverside" href="/book"></consultation-cta><p slot="warnings">All is well.</p>',
  );
  const [cta, other] = guide.children;
  cta.scrollIntoView();
  await waitUntil(() => isVisible(cta), 'the clinic’s own is in sight');
  expect(isVisible(other)).to.be.false;
  const signs = elementsOf(guide).find(({ localName }) => localName === 'warning-signs');
  for (const { text } of library.warnings()) expect(textOf(part(signs, 'signs') ?? signs.shadowRoot)).to.include(text);
});

it('is made of the elements of its own prefix', async () => {
  defineElements({ prefix: 'acme' });
  const guide = await showGuide('figure="none"', '', 'acme-back-pain-guide');
  expect(namesOf(guide)).to.include(library.exercise('plank').name);
  for (const { localName } of elementsOf(guide)) expect(localName).to.match(/^acme-/);
});

it('passes on the pictures that the host wants, and the treatments that he leaves out', async () => {
  const guide = await showGuide('figure="still" exclude="stem-cell"');
  for (const element of elementsOf(guide)) if (element.figure) expect(element.figure).to.equal('still');
  const ladder = elementsOf(guide).find(({ localName }) => localName === 'treatment-ladder');
  expect(ladder.exclude).to.equal('stem-cell');
});

it('has the slots and parts that it documents, and no other', async () => {
  const guides = [await showGuide('figure="none"')];
  expect(existing(guides).parts).to.deep.equal(
    documented('back-pain-guide').parts.filter((name) => name !== 'message'),
  );
  expect(existing(guides).slots).to.deep.equal(documented('back-pain-guide').slots.filter(Boolean));
});
