// Other languages on a page: every element speaks one language at a time, all of it.
import { expect, waitUntil } from '@open-wc/testing';
import { examples, firstExamples } from './examples.js';
import { find, findAll, part, show, showPage, textOf, withText } from './cards.js';

const languages = ['es', 'de', 'ar'];
const all = ['en', ...languages];

/** Texts of an element that readers take as words of its language: no names, no addresses, nothing marked as English. */
const ownTexts = (element) =>
  withText(element)
    .filter((each) => !each.closest('[lang=en], a[href^=http], bdi'))
    .map(textOf);

/** Words that English texts are made of, and the other three languages are not. */
const english = /\b(the|and|with|your|you|this|that|what|how|from|for|is|are|not)\b/i;

describe('other languages', () => {
  for (const language of languages) {
    it(`no element says anything in English in "${language}"`, async () => {
      for (const { tag, attributes } of examples) {
        const element = await show(tag, `lang="${language}" ${attributes}`);
        expect(find(element, 'article').lang, tag).to.equal(language);
        expect(
          ownTexts(element).filter((text) => english.test(text)),
          `${tag} ${attributes}`,
        ).to.deep.equal([]);
        element.remove();
      }
    });

    it(`an emergency stands in "${language}" and in English`, async () => {
      for (const { tag, attributes } of firstExamples.filter((each) => each.tag !== 'back-pain-guide')) {
        const element = await show(tag, `lang="${language}" ${attributes}`);
        const marked = findAll(element, '[lang=en][dir=ltr]').map(textOf).join(' ');
        expect(marked, tag)
          .to.match(/emergency/i)
          .and.to.include('between your legs');
        expect(textOf(part(element, 'footer')), tag).to.match(
          /Traducción automática|Maschinelle Übersetzung|ترجمة آلية/,
        );
      }
    });
  }

  it('says nothing of translations in English', async () => {
    const card = await show('exercise-card', 'exercise="plank"');
    expect(findAll(card, '[lang]').map(({ localName }) => localName)).to.deep.equal(['article']);
    expect(textOf(part(card, 'footer'))).not.to.include('translation');
  });

  it('four languages stand on one page, and one can become another', async () => {
    const cards = all.map((lang) => `<exercise-card lang="${lang}" exercise="plank"></exercise-card>`);
    const page = await showPage(cards.join(''));
    const titles = ['Plank', 'Plancha', 'Plank (Unterarmstütz)', 'تمرين اللوح (بلانك)'];
    expect([...page.children].map((card) => textOf(part(card, 'heading')))).to.deep.equal(titles);
    const [card] = page.children;
    for (let turn = 0; turn < 100; turn++) {
      card.lang = all[turn % 4];
      await Promise.resolve();
    }
    await waitUntil(() => find(card, 'article').lang === 'ar');
    expect(textOf(part(card, 'heading'))).to.equal(titles[3]);
    expect(ownTexts(card).filter((text) => english.test(text))).to.deep.equal([]);
  });

  it('while another language loads, what is shown stays as it is', async () => {
    const card = await show('exercise-card', 'lang="en" exercise="superman"');
    const before = find(card, 'article').textContent;
    card.lang = 'de';
    const seen = new Set();
    while (find(card, 'article').lang === 'en') {
      seen.add(find(card, 'article').textContent);
      await Promise.resolve();
      await new Promise((done) => setTimeout(done));
    }
    expect([...seen]).to.deep.equal([before]);
    expect(ownTexts(card).filter((text) => english.test(text))).to.deep.equal([]);
  });
});
