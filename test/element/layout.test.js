// No element scrolls or sticks out sideways: 240 px narrow, text at twice its size, from either side, folds open, timer
// running, and words of the host that are longer than a line.
import { expect } from '@open-wc/testing';
import { examples, firstExamples, markup } from './examples.js';
import { find, findAll, openFolds, part, press, showPage } from './cards.js';

const long = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';
const hostWords = ['reviewer', 'provider', 'hours'].map((name) => `${name}="Dr. ${long}"`).join(' ');

/** What sticks out of an element sideways; what is hidden on purpose is 1 px wide, and a picture cuts off what it holds. */
function sticksOut(outer) {
  const edge = outer.getBoundingClientRect();
  return findAll(outer, ':not(svg *)')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > edge.right + 1 || box.left < edge.left - 1);
    })
    .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 30)}"`);
}

const scrolls = (element) => element.scrollWidth > element.clientWidth;

for (const [width, textSize, direction] of [
  [240, '100%', 'ltr'],
  [320, '100%', 'rtl'],
  [320, '200%', 'ltr'],
  [700, '200%', 'rtl'],
  [1200, '100%', 'ltr'],
]) {
  describe(`${width} px wide, text at ${textSize}, ${direction}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('font-size', textSize));
    afterEach(() => document.documentElement.style.removeProperty('font-size'));

    for (const { tag, attributes } of examples) {
      it(`<${tag} ${attributes}>`, async () => {
        // Of two attributes with the same name the first counts.
        const example = markup({ tag, attributes: `eager ${hostWords} ${attributes}` }, `<p slot="footer">${long}</p>`);
        const page = await showPage(`<div style="inline-size: ${width}px; overflow: auto">${example}</div>`);
        const element = page.querySelector(tag);
        find(element, 'article').dir = direction;
        openFolds(element);
        if (part(element, 'timer')) await press(element, 'Start');
        expect(sticksOut(element)).to.deep.equal([]);
        expect(scrolls(page.firstElementChild)).to.be.false;
        const parts = findAll(element, 'article, section').filter(scrolls);
        expect(parts.map((each) => each.part.value)).to.deep.equal([]);
        if (part(element, 'timer')) await press(element, 'Reset');
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

it('a page from right to left lays out what is English from left to right', async () => {
  const page = await showPage(`<div dir="rtl">${firstExamples.map((example) => markup(example)).join('')}</div>`);
  for (const element of page.firstElementChild.children) {
    expect(getComputedStyle(find(element, 'article')).direction, element.localName).to.equal('ltr');
  }
});
