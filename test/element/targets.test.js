// Everything to press or tap is at least 44 px high and wide, also where the page's text is small.
import { expect } from '@open-wc/testing';
import { firstExamples, examplesOf, markup } from './examples.js';
import { findAll, showPage } from './cards.js';

const superman = { tag: 'exercise-card', attributes: 'exercise="superman"' };
const shown = [...firstExamples, superman, examplesOf('exercise-card').at(-1), examplesOf('warning-signs').at(-1)];

for (const size of ['16px', '14px', '12px']) {
  for (const example of shown) {
    for (const width of ['320px', '900px']) {
      it(`<${example.tag} ${example.attributes}>, text of ${size}, ${width} wide`, async () => {
        const page = await showPage(`<div style="font-size: ${size}; inline-size: ${width}">${markup(example)}</div>`);
        // Links and explained words in a text, and a list of sources, are as high as their line.
        const targets = findAll(page.querySelector(example.tag), 'button:not([part~="term"]), summary, [part="link"], [part="phone"]');
        expect(targets).not.to.be.empty;
        for (const target of targets) {
          const box = target.getBoundingClientRect();
          const what = `${target.localName} "${target.textContent.trim().slice(0, 20)}"`;
          expect(box.height, `height of ${what}`).to.be.at.least(44);
          expect(box.width, `width of ${what}`).to.be.at.least(44);
        }
      });
    }
  }
}
