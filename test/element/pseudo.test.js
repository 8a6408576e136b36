// Every word of every element comes through content or localisation, and has room when it is longer than in English.
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { examples, firstExamples, markup } from './examples.js';
import { find, findAll, openFolds, show, showPage, withText } from './cards.js';
import { addPseudoLanguage, pseudoTag } from './pseudo-language.js';
import { clipped, outside } from './room.js';

const lang = `lang="${pseudoTag}"`;

/** What the examples say for the host, a name, and durations: `Intl` says them, and takes this language for English. */
const foreign = /Riverside Spine Clinic|8 to 18|International Spine Institute|\d+ (?:second|minute)s/g;

const spokenAttributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
];

/** Every text that people see or hear: those of nodes and those of attributes. */
const saidBy = (element) => [
  ...withText(element)
    .filter((each) => !each.closest('bdi, [lang=en]:not(article), a[href^=http]'))
    .flatMap((each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ data }) => data)),
  ...spokenAttributes.flatMap((name) => findAll(element, `[${name}]`).map((each) => each.getAttribute(name))),
];

/** Words without accents. */
const hardCoded = (element) => saidBy(element).filter((text) => /[a-z]{2}/i.test(text.replace(foreign, '')));

describe('in a pseudo-language', () => {
  before(addPseudoLanguage);

  for (const { tag, attributes } of examples) {
    it(`<${tag} ${attributes}> says nothing that is written into its code`, async () => {
      const element = await show(tag, `${lang} ${attributes}`);
      expect(find(element, 'article').dir).to.equal('rtl');
      openFolds(element);
      expect(saidBy(element)).not.to.be.empty;
      expect(hardCoded(element)).to.deep.equal([]);
    });
  }

  it('nor does a card of which every button was pressed', async () => {
    const card = await show('exercise-card', `${lang} exercise="plank" hold="50" sets="4" repetitions="6"`);
    openFolds(card);
    const before = saidBy(card).join();
    for (const each of findAll(card, 'button')) each.click();
    await waitUntil(() => saidBy(card).join() !== before);
    await card.updateComplete;
    expect(hardCoded(card)).to.deep.equal([]);
  });

  it('nor an element that cannot be shown', async () => {
    for (const tag of ['exercise-card exercise="plonk"', 'cause-explainer cause="plonk"']) {
      const page = await showPage(`<${tag} ${lang}></${tag.split(' ')[0]}>`);
      const [element] = page.children;
      expect(saidBy(element)).not.to.be.empty;
      expect(hardCoded(element)).to.deep.equal([]);
    }
  });

  it('English would be found', async () => {
    for (const { tag, attributes } of firstExamples) {
      expect(hardCoded(await show(tag, attributes)), tag).not.to.be.empty;
    }
  });

  it('everything has its room at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    for (const example of examples) {
      const page = await showPage(`<div ${lang}>${markup(example)}</div>`);
      const element = page.querySelector(example.tag);
      openFolds(element);
      expect(outside(element), `${example.tag} ${example.attributes}`).to.deep.equal([]);
      expect(clipped(element), `${example.tag} ${example.attributes}`).to.deep.equal([]);
      page.remove();
    }
    await setViewport({ width: 800, height: 600 });
  });
});
