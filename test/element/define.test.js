// Registering: importing a class does not, importing its define file does, a second time does no harm, a prefix works.
import { expect, waitUntil } from '@open-wc/testing';
import { classNameOf, tags } from '../element-tags.mjs';
import { firstExamples, markup } from './examples.js';
import { heading, isVisible, textOf } from './cards.js';
import { openPage } from './own-page.js';

/** A page of its own that keeps what is written to its console. */
async function openListeningPage() {
  const page = await openPage();
  const warnings = [];
  page.window.console.warn = (...message) => warnings.push(message.join(' '));
  return { ...page, warnings: () => warnings.filter((line) => line.includes('exercise-card')) };
}

async function add({ document }, markup) {
  document.body.innerHTML = markup;
  const card = document.body.firstElementChild;
  await card.updateComplete;
  return card;
}

const plank = '<exercise-card exercise="plank"></exercise-card>';

it('importing the class registers nothing', async () => {
  const page = await openPage();
  const { ExerciseCardElement } = await page.load('element');
  expect(ExerciseCardElement.name).to.equal('ExerciseCardElement');
  expect(page.window.customElements.get('exercise-card')).to.be.undefined;
});

it('importing the package registers nothing', async () => {
  const page = await openPage();
  const { version, ...classes } = await page.load('classes');
  for (const tag of tags) {
    expect(classes[classNameOf(tag)].version, tag).to.equal(version);
    expect(page.window.customElements.get(tag), tag).to.be.undefined;
  }
});

it('importing everything registers every element', async () => {
  const page = await openPage();
  await page.load('everything');
  const classes = await page.load('classes');
  for (const tag of tags) expect(page.window.customElements.get(tag), tag).to.equal(classes[classNameOf(tag)]);
});

for (const entry of ['card', 'everything']) {
  it(`importing the entry "${entry}" registers exercise-card`, async () => {
    const page = await openPage();
    await page.load(entry);
    const { ExerciseCardElement } = await page.load('element');
    expect(page.window.customElements.get('exercise-card')).to.equal(ExerciseCardElement);
    expect(textOf(heading(await add(page, plank)))).to.equal('Plank');
  });
}

it('importing both, and defining again, warns of nothing', async () => {
  const page = await openListeningPage();
  await page.load('card');
  await page.load('everything');
  (await page.load('classes')).defineElements();
  expect(page.warnings()).to.deep.equal([]);
});

it('defineElements({ prefix }) registers every element under another name', async () => {
  const page = await openListeningPage();
  const { defineElements } = await page.load('classes');
  defineElements({ prefix: 'acme' });
  defineElements({ prefix: 'acme' });
  for (const tag of tags) {
    expect(page.window.customElements.get(tag), tag).to.be.undefined;
    expect(page.window.customElements.get(`acme-${tag}`), tag).to.exist;
  }
  for (const { tag, attributes } of firstExamples) {
    const element = await add(page, markup({ tag: `acme-${tag}`, attributes: `eager ${attributes}` }));
    expect(isVisible(heading(element)), tag).to.be.true;
  }
  const card = await add(page, '<acme-exercise-card exercise="superman"></acme-exercise-card>');
  expect(textOf(heading(card))).to.equal('Superman');
  expect(page.warnings()).to.deep.equal([]);
  card.exercise = 'plonk';
  await waitUntil(() => page.warnings().length > 0);
  expect(page.warnings()).to.deep.equal(['acme-exercise-card: no exercise "plonk"; did you mean "plank"?']);
});

it('a card with a prefix stands beside one without', async () => {
  const page = await openListeningPage();
  await page.load('card');
  (await page.load('classes')).defineElements({ prefix: 'acme' });
  const card = await add(page, '<acme-exercise-card exercise="superman"></acme-exercise-card>' + plank);
  const other = page.document.body.lastElementChild;
  await other.updateComplete;
  expect([card, other].map(heading).map(textOf)).to.deep.equal(['Superman', 'Plank']);
  expect(page.warnings()).to.deep.equal([]);
});

it('two copies of the package: no throw, one warning with both versions, the page works', async () => {
  const page = await openListeningPage();
  const { ExerciseCardElement } = await page.load('card');
  await page.import('../../dist/browser/backstride.js');
  const { version } = ExerciseCardElement;
  expect(page.warnings()).to.have.length(1);
  expect(page.warnings()[0].split(`backstride ${version}`)).to.have.length(3);
  expect(page.window.customElements.get('exercise-card')).to.equal(ExerciseCardElement);
  expect(textOf(heading(await add(page, plank)))).to.equal('Plank');
});

it('leaves another library’s exercise-card as it is, with a warning', async () => {
  const page = await openListeningPage();
  const theirs = class extends page.window.HTMLElement {};
  page.window.customElements.define('exercise-card', theirs);
  await page.load('card');
  expect(page.window.customElements.get('exercise-card')).to.equal(theirs);
  expect(page.warnings()).to.have.length(1);
  expect(page.warnings()[0]).to.match(/^exercise-card: already defined by another library; backstride \d/);
});
