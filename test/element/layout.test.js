// No card scrolls or sticks out sideways: 240 px narrow, text at twice its size, folds open, timer running.
import { expect } from '@open-wc/testing';
import { openLibrary } from 'backstride/content';
import { find, findAll, part, press, showPage } from './cards.js';

const { exerciseIds } = await openLibrary('en');

/** What sticks out of the card sideways; what is hidden on purpose is 1 px wide, and a picture cuts off what it holds. */
function sticksOut(card) {
  const edge = card.getBoundingClientRect();
  return findAll(card, ':not(svg *)')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > edge.right + 1 || box.left < edge.left - 1);
    })
    .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 30)}"`);
}

const scrolls = (element) => element.scrollWidth > element.clientWidth;

for (const [width, textSize] of [
  [240, '100%'],
  [320, '100%'],
  [320, '200%'],
  [700, '200%'],
  [1200, '100%'],
]) {
  describe(`${width} px wide, text at ${textSize}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('font-size', textSize));
    afterEach(() => document.documentElement.style.removeProperty('font-size'));

    for (const id of exerciseIds) {
      it(id, async () => {
        const page = await showPage(
          `<div style="inline-size: ${width}px; overflow: auto"><exercise-card exercise="${id}" eager
            reviewer="Dr. Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"></exercise-card></div>`,
        );
        const card = page.querySelector('exercise-card');
        for (const details of findAll(card, 'details')) details.open = true;
        if (part(card, 'timer')) await press(card, 'Start');
        expect(sticksOut(card)).to.deep.equal([]);
        expect(scrolls(page.firstElementChild)).to.be.false;
        expect([find(card, 'article'), ...findAll(card, 'section')].some(scrolls)).to.be.false;
        if (part(card, 'timer')) await press(card, 'Reset');
      });
    }
  });
}

it('a wide card puts the practice beside the steps, a narrow one below', async () => {
  const page = await showPage('<exercise-card exercise="plank"></exercise-card>');
  const card = page.firstElementChild;
  const box = (name) => part(card, name).getBoundingClientRect();
  page.style.inlineSize = '1000px';
  expect(box('practice').left).to.be.at.least(box('steps').right - 1);
  page.style.inlineSize = '500px';
  expect(box('practice').top).to.be.at.least(box('steps').bottom - 1);
});

it('a page from right to left lays out the English card from left to right', async () => {
  const page = await showPage('<div dir="rtl"><exercise-card exercise="plank"></exercise-card></div>');
  expect(getComputedStyle(part(page.querySelector('exercise-card'), 'card')).direction).to.equal('ltr');
});
