// Where pages put elements: places that are as wide as what they hold. An element there has a width to read in.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { firstExamples, markup } from './examples.js';
import { showPage } from './cards.js';

const places = {
  'a row of a flexible box': (element) => `<div style="display: flex">${element}</div>`,
  'a row beside words': (element) => `<div style="display: flex; gap: 1em"><p>Our words.</p>${element}</div>`,
  'the middle of a flexible column': (element) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${element}</div>`,
  'the start of a grid': (element) => `<div style="display: grid; justify-items: start">${element}</div>`,
  'a float': (element) => `<div style="display: flow-root"><div style="float: left">${element}</div></div>`,
  'a table': (element) => `<table><tbody><tr><td>${element}</td></tr></tbody></table>`,
  'a line': (element) => `<div><span style="display: inline-block">${element}</span></div>`,
};

for (const width of [320, 800]) {
  describe(`on a page of ${width} px`, () => {
    before(() => setViewport({ width, height: 600 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [place, put] of Object.entries(places)) {
      it(`${place} gives every element half of the page or more, and not more than the page`, async () => {
        for (const example of firstExamples) {
          const page = await showPage(put(markup(example)));
          const element = page.querySelector(example.tag);
          // Also while it is skipped, far off screen.
          for (const visibility of ['visible', 'hidden']) {
            element.style.contentVisibility = visibility;
            const box = element.getBoundingClientRect();
            expect(box.width, `${example.tag}, ${visibility}`).to.be.at.least(width / 2 - 16);
            expect(box.right, `${example.tag}, ${visibility}`).to.be.at.most(width);
          }
          page.remove();
        }
      });
    }
  });
}
