// Other languages on a phone: German, whose words are long, and Arabic, which runs from right to left. Every element has its
// room, axe finds nothing, and what has a direction points the right way.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { examples, firstExamples, markup } from './examples.js';
import { find, openFolds, showPage } from './cards.js';
import { clipped, outside } from './room.js';

describe('at 320 px', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [language, direction] of [
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ]) {
    for (const example of examples) {
      it(`<${example.tag} ${example.attributes}> has its room in "${language}"`, async () => {
        const page = await showPage(`<div lang="${language}" dir="${direction}">${markup(example)}</div>`);
        const element = page.querySelector(example.tag);
        openFolds(element);
        expect(find(element, 'article').dir).to.equal(direction);
        expect(outside(element)).to.deep.equal([]);
        expect(clipped(element)).to.deep.equal([]);
      }).timeout(20_000);
    }

    // axe.test.js has every state, in English.
    for (const example of firstExamples) {
      it(`axe finds nothing in <${example.tag}> in "${language}"`, async () => {
        const page = await showPage(`<div lang="${language}" dir="${direction}">${markup(example)}</div>`);
        openFolds(page.querySelector(example.tag));
        await expect(page).to.be.accessible();
      }).timeout(20_000);
    }
  }
});
