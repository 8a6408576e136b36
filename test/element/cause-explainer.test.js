// <cause-explainer>: everything that the content API says of a cause is on it, what limits it comes first, and nothing
// that a host writes can take that away.
import { expect, waitUntil } from '@open-wc/testing';
import 'backstride/cause-explainer';
import { openLibrary } from 'backstride/content';
import { find, findAll, fold, heading, isBefore, isVisible, part, show, showPage, textOf } from './cards.js';
import { recordComplaints } from './complaints.js';

const library = await openLibrary('en');
const ids = library.causes().flatMap(({ id, parts }) => [id, ...parts.map((each) => each.id)]);
const showCause = (id, attributes = '', children = '') =>
  show('cause-explainer', `cause="${id}" ${attributes}`, children);

const lists = ['explanation', 'signs', 'symptoms', 'contributors', 'outlook', 'cautions', 'notes'];
const clean = (text) => text.replace(/\s+/g, ' ').trim();

/** Every text that must be in sight without a click. */
function expectedTexts(cause) {
  return [
    cause.name,
    cause.summary,
    ...lists.flatMap((list) => (cause[list] ?? []).map(({ text }) => text)),
    ...cause.evidence.flatMap(({ gradeText, forText, text, harms }) => [
      gradeText,
      forText,
      text,
      ...harms.map((harm) => harm.text),
    ]),
    ...[...cause.exercises, ...(cause.treatments ?? []), ...cause.studies].map(({ name }) => name),
    ...cause.parts.flatMap(expectedTexts),
  ];
}

for (const id of ids) {
  it(`${id} says all that the content API says, in sight`, async () => {
    const element = await showCause(id);
    const seen = findAll(element, 'h3, h4, h5, p, li, small')
      .filter(isVisible)
      .map((each) => textOf(each));
    for (const text of expectedTexts(library.cause(id))) {
      expect(
        seen.some((each) => each.includes(clean(text))),
        text,
      ).to.be.true;
    }
  });

  it(`${id} cites what it rests on`, async () => {
    const element = await showCause(id);
    const cited = [library.cause(id), ...library.cause(id).parts].flatMap(({ sources }) => sources);
    const addresses = findAll(element, 'a').map((link) => link.getAttribute('href'));
    for (const { type, doi, url } of cited) {
      if (type !== 'article') expect(addresses).to.include(doi ? `https://doi.org/${doi}` : url);
    }
    expect(textOf(part(element, 'footer')))
      .to.include('Source:')
      .and.include(library.cause(id).reviewText);
  });
}

it('cautions stand before everything but the name, and no slot can hide or replace them', async () => {
  const names = ['', 'cautions', 'header', 'figure', 'footer', 'cause'];
  const element = await showCause('disc-herniation', '', names.map((name) => `<p slot="${name}">mine</p>`).join(''));
  const plain = await showCause('disc-herniation');
  const cautions = part(element, 'cautions');
  expect(textOf(cautions))
    .to.equal(textOf(part(plain, 'cautions')))
    .and.include('emergency');
  expect([...cautions.querySelectorAll('li')].every(isVisible)).to.be.true;
  expect(cautions.querySelector('slot')).to.be.null;
  for (const later of findAll(element, 'section:not([part~="cautions"]), slot, details')) {
    expect(isBefore(cautions, later)).to.be.true;
  }
});

it('disc shows both of its parts, each a level deeper, with the caution of the herniated disc', async () => {
  const element = await showCause('disc', 'heading-level="2"');
  expect(heading(element).localName).to.equal('h2');
  const names = library.cause('disc').parts.map(({ name }) => name);
  expect(findAll(element, 'h3').map(textOf)).to.include.members(names);
  expect(findAll(element, '[part~="cautions"]')).to.have.length(2);
});

describe('the wall check', () => {
  const check = library.check('wall-gap');
  const shown = async () => fold(await showCause('hyperlordosis'), `${check.name}: ${check.summary}`);

  it('stands in the page before it is opened, so that a search finds it and paper shows it', async () => {
    const details = await shown();
    expect(details.open).to.be.false;
    expect([...details.querySelectorAll('ol > li')].map(textOf)).to.deep.equal(check.steps.map(({ text }) => text));
  });

  it('says that it is no test before its steps, and hedges what it could mean after them', async () => {
    const details = await shown();
    const items = [...details.querySelectorAll('li')].map(textOf);
    const place = (text) => items.findIndex((item) => item.includes(text));
    for (const { text } of check.notes) expect(place(text)).to.be.within(0, place(check.steps[0].text));
    for (const { text } of check.outcomes) expect(place(text)).to.be.greaterThan(place(check.steps.at(-1).text));
    expect(details.textContent).not.to.match(/you have/i);
  });

  it('asks nothing', async () => {
    const questions = (await shown()).querySelectorAll('input, button:not([part="term"]), select, form');
    expect([...questions].map(textOf)).to.deep.equal([]);
  });

  it('belongs to hyperlordosis alone', async () => {
    for (const id of ids.filter((each) => each !== 'hyperlordosis')) {
      expect(find(await showCause(id), 'ol'), id).to.be.null;
    }
  });
});

it('links an exercise whose card is on the page under an id, and names the others', async () => {
  const cards =
    '<exercise-card exercise="plank" id="the plank"></exercise-card><exercise-card exercise="mountain-climber"></exercise-card>';
  const page = await showPage(`${cards}<cause-explainer cause="weak-deep-core"></cause-explainer>`);
  const element = page.querySelector('cause-explainer');
  await element.updateComplete;
  const [plank, climber] = part(element, 'outlook').querySelectorAll('ul + p + ul > li');
  expect(textOf(climber)).to.equal('Mountain climber');
  expect(climber.querySelector('a')).to.be.null;
  plank.querySelector('a').click();
  // Firefox goes there a moment after the click.
  await waitUntil(() => page.querySelector(':target'));
  expect(page.querySelector(':target').getAttribute('exercise')).to.equal('plank');
  location.hash = '';
});

describe('a cause that there is not', () => {
  const complaints = recordComplaints();

  it('leaves the children in sight and says so once, with the nearest id', async () => {
    const element = await showCause('hyperlordosi', '', '<p>Ask at the desk.</p>');
    expect(isVisible(element.firstElementChild)).to.be.true;
    expect(complaints.warnings).to.deep.equal([
      'cause-explainer: no cause "hyperlordosi"; did you mean "hyperlordosis"?',
    ]);
    expect(complaints.events.map(({ detail }) => [detail.attribute, detail.value])).to.deep.equal([
      ['cause', 'hyperlordosi'],
    ]);
  });

  it('shows a short message where there is no child, and recovers', async () => {
    const element = await show('cause-explainer');
    expect(textOf(part(element, 'message'))).to.equal('This cause cannot be shown.');
    element.cause = 'disc';
    await element.updateComplete;
    expect(textOf(heading(element))).to.equal(library.cause('disc').name);
  });
});
