// Everything to press or tap is at least 44 px high and wide, also where the page's text is small.
import { expect } from '@open-wc/testing';
import { findAll, showPage } from './cards.js';

for (const size of ['16px', '14px', '12px']) {
  for (const attributes of ['exercise="plank"', 'exercise="superman"', 'exercise="plank" variant="compact"']) {
    for (const width of ['320px', '900px']) {
      it(`${attributes}, text of ${size}, ${width} wide`, async () => {
        const page = await showPage(
          `<div style="font-size: ${size}; inline-size: ${width}"><exercise-card ${attributes}></exercise-card></div>`,
        );
        const targets = findAll(page.querySelector('exercise-card'), 'button, summary');
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
