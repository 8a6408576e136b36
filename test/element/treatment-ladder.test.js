// <treatment-ladder>: every treatment in its order with kind, grades and harms in sight; an injection and a procedure
// apart; claims only with claimant and answer, folded away, and not at all when a host wants none.
import { expect, waitUntil } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import 'backstride/treatment-ladder';
import { findAll, heading, isBefore, isVisible, part, show, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

const library = await openLibrary('en');
const treatments = library.treatments();
const ids = treatments.map(({ id }) => id);
const name = (id) => library.treatment(id).name;
const showLadder = (attributes, children) => show('treatment-ladder', attributes, children);

const steps = (ladder) => findAll(ladder, '[part~="step"]');
const stepOf = (ladder, id) => steps(ladder).find((step) => textOf(heading({ shadowRoot: step })) === name(id));
const namesOf = (ladder) => steps(ladder).map((step) => textOf(heading({ shadowRoot: step })));
const clean = (text) => text.replace(/\s+/g, ' ').trim();

/** The texts that are seen in a step as it stands. */
const seenIn = (step) => [...step.querySelectorAll('p, li, h4, h5, h6, div')].filter(isVisible).map(textOf).join('\n');

it('shows the treatments in order, each with its place in words', async () => {
  const ladder = await showLadder();
  expect(namesOf(ladder)).to.deep.equal([...treatments].sort((a, b) => a.order - b.order).map((each) => each.name));
  const places = steps(ladder).map((step) => textOf(step.querySelector('p')).split(':')[0]);
  expect(places).to.deep.equal(ids.map((_, index) => `Step ${index + 1} of ${ids.length}`));
});

for (const treatment of treatments) {
  it(`${treatment.id} has its grades, what they are for, and every harm in sight before a click`, async () => {
    const seen = seenIn(stepOf(await showLadder(), treatment.id));
    for (const { gradeText, grade, forText, text, harms } of treatment.evidence) {
      expect(seen)
        .to.include(`${gradeText}${grade === '-' ? '' : ` (${grade})`} ${forText}`)
        .and.include(clean(text));
      for (const harm of harms) expect(seen).to.include(clean(harm.text));
    }
    for (const { text } of [...treatment.harms, ...treatment.explanation]) expect(seen).to.include(clean(text));
  });

  it(`${treatment.id} says the rest when it is open`, async () => {
    const seen = seenIn(stepOf(await showLadder(`open="${treatment.id}"`), treatment.id));
    const lists = ['techniques', 'methods', 'classes', 'agents', 'purposes', 'background', 'notes', 'notStated'];
    for (const list of lists) for (const { text } of treatment[list] ?? []) expect(seen).to.include(clean(text));
    for (const exercise of treatment.exercises) expect(seen).to.include(exercise.name);
  });
}

it('an injection and a procedure stand in groups of their own, in words', async () => {
  const groups = findAll(await showLadder(), '[part~="group"]');
  const names = groups.map((group) =>
    [...group.querySelectorAll('[part~="step"]')].map((step) => textOf(heading({ shadowRoot: step }))),
  );
  const apart = ['injection', 'procedure'].map((type) => treatments.filter((each) => each.type === type));
  expect(names.slice(1)).to.deep.equal(apart.map((those) => those.map((each) => each.name)));
  for (const group of groups.slice(1)) expect(textOf(group.firstElementChild)).to.include('not self-care');
  expect(textOf(groups[0].firstElementChild)).not.to.include('not self-care');
});

describe('claims', () => {
  const { benefits, claims } = library.treatment('stem-cell');
  const all = [...benefits, ...claims];

  it('are not there when the host wants none, nor are their words', async () => {
    const ladder = await showLadder('open="all" claims="hidden"');
    expect(part(ladder, 'claim')).to.be.null;
    for (const { text } of all) expect(ladder.shadowRoot.textContent).not.to.include(text);
  });

  it('stand each in one block with who says it, what he sells, and our answer', async () => {
    const blocks = findAll(await showLadder(), '[part~="claim"]').map(textOf);
    expect(blocks).to.have.length(all.length);
    for (const [index, { text, answer, claimant }] of all.entries()) {
      expect(blocks[index])
        .to.include(text)
        .and.include(answer)
        .and.include(`Claim by ${claimant}.`)
        .and.include('sells');
      expect(blocks[index].indexOf(answer)).to.be.greaterThan(blocks[index].indexOf(text));
    }
  });

  it('go when stem cells are left out', async () => {
    expect(part(await showLadder('exclude="stem-cell"'), 'claim')).to.be.null;
  });
});

describe('attributes', () => {
  const complaints = recordComplaints();

  it('current marks one step, in words and for assistive technology', async () => {
    const ladder = await showLadder('current="physical-therapy"');
    const step = stepOf(ladder, 'physical-therapy');
    expect(findAll(ladder, '[aria-current="step"]')).to.deep.equal([step]);
    expect(findAll(ladder, '[part~="current"]').map(textOf)).to.deep.equal(['You are at this step']);
    expect(step.contains(part(ladder, 'current'))).to.be.true;
  });

  it('exclude leaves steps out and counts the rest anew; cautions stay', async () => {
    const ladder = await showLadder('exclude="stem-cell, medicine"');
    const rest = ids.filter((id) => !['stem-cell', 'medicine'].includes(id));
    expect(namesOf(ladder)).to.deep.equal(rest.map(name));
    expect(textOf(steps(ladder).at(-1))).to.match(new RegExp(`^Step ${rest.length} of ${rest.length}:`));
    expect(textOf(part(ladder, 'cautions'))).to.equal(textOf(part(await showLadder(), 'cautions')));
  });

  it('open opens the named steps, or all', async () => {
    const open = (ladder) => steps(ladder).filter((step) => step.querySelector('details').open).length;
    expect(open(await showLadder())).to.equal(0);
    expect(open(await showLadder('open="medicine chiropractic"'))).to.equal(2);
    expect(open(await showLadder('open="all"'))).to.equal(ids.length);
  });

  it('an id that is none is reported once each, and the rest stays', async () => {
    const ladder = await showLadder(
      'exclude="surgery stem-cell <b>" current="constructor" open="physical-therapy yoga"',
    );
    expect(namesOf(ladder)).to.deep.equal(ids.slice(0, -1).map(name));
    ladder.requestUpdate();
    await ladder.updateComplete;
    await waitUntil(() => complaints.events.length >= 4);
    const start = (attribute, id) =>
      `treatment-ladder: ${attribute}: no treatment "${id}"; valid are ${ids.join(', ')}`;
    expect(complaints.warnings).to.have.members([
      start('exclude', 'surgery'),
      start('exclude', '<b>'),
      start('current', 'constructor'),
      start('open', 'yoga'),
    ]);
    expect(complaints.events).to.have.length(4);
  });

  it('leaving out everything leaves the children in sight', async () => {
    const ladder = await showLadder(`exclude="${ids.join(' ')}"`, '<p>Ask at the desk.</p>');
    expect(isVisible(ladder.firstElementChild)).to.be.true;
    expect(complaints.warnings).to.deep.equal(['treatment-ladder: exclude leaves no treatment']);
  });
});

it('cautions stand before the steps, and no slot can hide or replace them', async () => {
  const names = ['', 'cautions', 'header', 'before-steps', 'after-steps', 'footer', 'harms'];
  const ladder = await showLadder('', names.map((slot) => `<p slot="${slot}">mine</p>`).join(''));
  const cautions = part(ladder, 'cautions');
  expect([...cautions.querySelectorAll('li')].every(isVisible)).to.be.true;
  expect(textOf(cautions)).to.include('emergency');
  for (const later of findAll(ladder, '[part~="group"], slot')) expect(isBefore(cautions, later)).to.be.true;
});
