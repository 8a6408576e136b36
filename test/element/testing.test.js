// What hosts test with: it reads an element as a reader does.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { cautionsOf, findButton, findCard, headingsOf, shownText, stepsOf, whenShown } from 'backstride/testing';
import { openLibrary } from 'backstride/content';
import 'backstride/define';

const library = await openLibrary('en');
const plank = library.exercise('plank');

async function page() {
  const root = await fixture(
    html`<div>
      <exercise-card exercise="superman" eager></exercise-card>
      <exercise-card exercise="plank" eager><p slot="footer">Oak Clinic</p></exercise-card>
    </div>`,
  );
  return { root, card: await whenShown(findCard(root, 'plank')) };
}

it('finds a card by its exercise, and names those that are there', async () => {
  const { root, card } = await page();
  expect(card.getAttribute('exercise')).to.equal('plank');
  expect(findCard(root).getAttribute('exercise')).to.equal('superman');
  expect(() => findCard(root, 'plonk')).to.throw('findCard: no card of "plonk"; there is cards of superman, plank');
});

it('finds a card inside the shadow root of the guide', async () => {
  const guide = await fixture(html`<back-pain-guide eager></back-pain-guide>`);
  await whenShown(guide);
  expect(stepsOf(await whenShown(findCard(guide.shadowRoot, 'plank')))).to.have.length(plank.steps.length);
});

it('waits for an element that is not there yet', async () => {
  const card = document.createElement('exercise-card');
  const shown = whenShown(card);
  // A page goes on meanwhile.
  await nextFrame();
  expect(shownText(card)).to.equal('');
  card.setAttribute('exercise', 'plank');
  document.body.append(card);
  expect(await shown).to.equal(card);
  expect(shownText(card)).to.contain(plank.steps[0].text);
  card.remove();
});

it('does not wait for what is none of ours', async () => {
  customElements.define('somebody-elses', class extends HTMLElement {});
  const failure = await whenShown(document.createElement('somebody-elses')).catch((error) => error);
  expect(failure.message).to.equal('whenShown: <somebody-elses> is no element of Backstride');
});

it('reads steps, cautions and headings', async () => {
  const { card } = await page();
  expect(stepsOf(card)).to.deep.equal(plank.steps.map(({ text }) => text));
  const cautions = cautionsOf(card).join('\n');
  for (const { text } of plank.cautions) expect(cautions).to.contain(text);
  expect(headingsOf(card)[0]).to.equal('Plank');
});

it('reads all text, with what the host put into slots', async () => {
  const { card } = await page();
  expect(shownText(card)).to.contain(plank.summary).and.to.contain('Oak Clinic');
});

it('finds a button by its name', async () => {
  const { card } = await page();
  expect(findButton(card, 'Play').textContent.trim()).to.equal('Play');
  expect(() => findButton(card, 'Fly')).to.throw(/no button "Fly"; there is .*Play/);
});
