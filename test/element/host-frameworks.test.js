// Style sheets that clinics' themes are built on: inside our elements they change nothing but what a page may change.
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { firstExamples, markup } from './examples.js';
import { findAll, showPage } from './cards.js';

const sheets = {
  Bootstrap: '/node_modules/bootstrap/dist/css/bootstrap.css',
  'Tailwind’s preflight': '/node_modules/tailwindcss/preflight.css',
};
// The guide is made of the others.
const elements = firstExamples.filter(({ tag }) => tag !== 'back-pain-guide');
// What a page may set comes from around the elements, the same with and without the sheet.
const around = 'font: 16px/1.2 serif; color: navy; inline-size: 700px; -webkit-text-size-adjust: none';

/** How everything in an element looks and where it stands. */
function looks(element) {
  const from = element.getBoundingClientRect();
  return [element, ...findAll(element, '*')].map((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const { color, backgroundColor, fontFamily, fontSize, fontWeight, lineHeight, borderTopWidth } =
      getComputedStyle(each);
    return {
      // What is not shown has no place.
      place: width ? [left - from.left, top - from.top, width, height] : [],
      style: [
        each.localName,
        color,
        backgroundColor,
        fontFamily,
        fontSize,
        fontWeight,
        lineHeight,
        borderTopWidth,
      ].join(),
    };
  });
}

/** Less than a pixel is a matter of where the page begins. */
const isSame = (one, other) =>
  one.style === other.style && one.place.every((value, index) => Math.abs(value - other.place[index]) < 1);

const changes = (before, after) =>
  after.flatMap((look, at) =>
    isSame(look, before[at]) ? [] : [`${JSON.stringify(before[at])} → ${JSON.stringify(look)}`],
  );

/** WebKit goes on laying out charts for a frame or two. */
async function whenStill(shown) {
  for (;;) {
    const before = shown.flatMap(looks);
    await nextFrame();
    await nextFrame();
    if (changes(before, shown.flatMap(looks)).length === 0) return;
  }
}

for (const [name, href] of Object.entries(sheets)) {
  it(`${name} leaves every element as it is`, async () => {
    const page = await showPage(`<div style="${around}">${elements.map((example) => markup(example)).join('')}</div>`);
    const shown = [...page.firstElementChild.children];
    await whenStill(shown);
    const before = shown.map(looks);
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const loaded = oneEvent(link, 'load');
    document.head.append(link);
    await loaded;
    try {
      // The sheet is at work: the page outside has lost its margins or its font.
      expect(getComputedStyle(document.body).margin).to.equal('0px');
      for (const [index, element] of shown.entries()) {
        expect(changes(before[index], looks(element)).slice(0, 5), element.localName).to.deep.equal([]);
      }
    } finally {
      link.remove();
    }
  });
}
