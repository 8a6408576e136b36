// Each card follows the nearest lang, through shadow roots, and follows its changes while it is on the page.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { firstExamples } from './examples.js';
import { find, part, show, showCard, showPage, textOf } from './cards.js';

const attributes = 'exercise="plank" reviewer="Dr. Ada Li" reviewed-on="2026-10-01"';
const markup = `<exercise-card ${attributes}></exercise-card>`;
const british = 'on 1 October 2026';
const american = 'on October 1, 2026';
const says = (card, date) => textOf(part(card, 'footer') ?? card).includes(date);
const untilSays = (card, date) => waitUntil(() => says(card, date), `the card should say "${date}"`);

/** A card in a shadow root, whose host is in a shadow root, and so on; the outermost host comes first. */
async function nest(depth, outermost) {
  let host = outermost;
  for (let level = 0; level < depth; level++) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.innerHTML = level === depth - 1 ? markup : '<div></div>';
    host = root.firstElementChild;
  }
  await host.updateComplete;
  return host;
}

describe('language', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  it('two cards on one page each write dates their own way', async () => {
    const page = await showPage(
      `<exercise-card lang="en-GB" ${attributes}></exercise-card><exercise-card lang="en-US" ${attributes}></exercise-card>`,
    );
    const [first, second] = page.children;
    expect(says(first, british)).to.be.true;
    expect(says(second, american)).to.be.true;
    expect(find(first, 'article').lang).to.equal('en-GB');
    expect(find(second, 'article').lang).to.equal('en-US');
  });

  it('the nearest lang counts, then the document’s', async () => {
    document.documentElement.lang = 'en-GB';
    const page = await showPage(`${markup}<div lang="en-US">${markup}<div lang="en-GB">${markup}</div></div>`);
    const [outer, middle, inner] = page.querySelectorAll('exercise-card');
    expect([says(outer, british), says(middle, american), says(inner, british)]).to.deep.equal([true, true, true]);
  });

  it('follows its own lang, an ancestor’s and the document’s', async () => {
    const page = await showPage(`<div>${markup}</div>`);
    const card = page.querySelector('exercise-card');
    document.documentElement.lang = 'en-GB';
    await untilSays(card, british);
    page.lang = 'en-US';
    await untilSays(card, american);
    card.lang = 'en-GB';
    await untilSays(card, british);
    card.removeAttribute('lang');
    await untilSays(card, american);
  });

  for (const depth of [1, 2]) {
    it(`follows an ancestor’s lang through ${depth} shadow root${depth > 1 ? 's' : ''}`, async () => {
      const page = await showPage('<p></p><div></div>');
      const host = page.querySelector('div');
      page.lang = 'en-GB';
      const card = await nest(depth, host);
      await untilSays(card, british);
      page.lang = 'en-US';
      await untilSays(card, american);
      host.lang = 'en-GB';
      await untilSays(card, british);
    });
  }

  it('follows the lang of the place that its shadow host was moved to', async () => {
    const page = await showPage(`${markup}<div></div><section></section>`);
    const [, host, other] = page.children;
    const card = await nest(1, host);
    const root = other.attachShadow({ mode: 'open' });
    root.innerHTML = '<main lang="en-GB"></main>';
    root.firstElementChild.append(host);
    await untilSays(card, british);
    root.firstElementChild.lang = 'en-US';
    await untilSays(card, american);
  });

  it('follows a move to another place', async () => {
    const page = await showPage(`<div lang="en-GB">${markup}</div><div lang="en-US"></div>`);
    const card = page.querySelector('exercise-card');
    page.lastElementChild.append(card);
    await untilSays(card, american);
  });

  for (const lang of ['xx', 'xx-YY', 'not a language', '']) {
    it(`lang="${lang}" shows English, marked as English`, async () => {
      const card = await showCard(`lang="${lang}" ${attributes}`);
      const article = find(card, 'article');
      expect(article.getAttribute('lang')).to.equal('en');
      expect(article.dir).to.equal('ltr');
      expect(textOf(part(card, 'heading'))).to.equal('Plank');
    });
  }

  for (const { tag, attributes: ofTag } of firstExamples) {
    it(`<${tag}> is marked as the language that it shows`, async () => {
      for (const [lang, ...expected] of [
        ['xx', 'en', 'ltr'],
        ['en-GB', 'en-GB', 'ltr'],
        ['es-MX', 'es-MX', 'ltr'],
        ['ar', 'ar', 'rtl'],
      ]) {
        const { lang: marked, dir } = find(await show(tag, `lang="${lang}" ${ofTag}`), 'article');
        expect([marked, dir], lang).to.deep.equal(expected);
      }
    });
  }

  it('a card that left the page is left in peace, and catches up when it comes back', async () => {
    const page = await showPage(`<div lang="en-GB">${markup}</div>`);
    const [place] = page.children;
    const card = place.firstElementChild;
    card.remove();
    card.lang = 'en-US';
    place.lang = 'en';
    await nextFrame();
    expect(says(card, british)).to.be.true;
    place.append(card);
    await untilSays(card, american);
  });

  it('follows again after all cards were away', async () => {
    const page = await showPage(`<div lang="en-GB">${markup}</div>`);
    const [place] = page.children;
    const card = place.firstElementChild;
    card.remove();
    await nextFrame();
    place.append(card);
    place.lang = 'en-US';
    await untilSays(card, american);
  });
});
