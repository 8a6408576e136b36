// The page's rules stop at the edge of an element, except its font, its text size and its colour scheme.
import { expect, fixture, html } from '@open-wc/testing';
import { firstExamples, markup } from './examples.js';
import { find, findAll, heading, isVisible, showPage } from './cards.js';

const oneOfEach = firstExamples.map((example) => markup(example)).join('');

const resets = {
  'letter-spacing': '1em',
  'text-transform': 'uppercase',
  'word-spacing': '1em',
  'text-align': 'right',
  'text-indent': '3em',
  'line-height': '9',
  'font-style': 'italic',
  'font-variant-caps': 'small-caps',
  'white-space-collapse': 'preserve',
  'list-style-position': 'inside',
  'text-shadow': '1px 1px red',
  'writing-mode': 'vertical-rl',
};

/** The same elements twice: as they are, and inside a <section> that the rules of the test are for. */
async function showStyled(rules) {
  const page = await showPage(`${oneOfEach}<section>${oneOfEach}</section>`);
  await fixture(html`<style>section, section * { ${rules} }</style>`);
  const styled = [...page.querySelector('section').children];
  return styled.map((element, index) => ({ element, plain: page.children[index] }));
}

const look = (element, property) =>
  findAll(element, '*').map((each) => getComputedStyle(each).getPropertyValue(property));

describe('the page’s styles', () => {
  for (const [property, value] of Object.entries(resets)) {
    it(`do not change ${property}`, async () => {
      for (const { element, plain } of await showStyled(`${property}: ${value} !important`)) {
        expect(getComputedStyle(element).getPropertyValue(property)).not.to.equal(
          getComputedStyle(plain).getPropertyValue(property),
        );
        expect(look(element, property), element.localName).to.deep.equal(look(plain, property));
      }
    });
  }

  it('leave an element whole that resets everything', async () => {
    for (const { element, plain } of await showStyled('all: unset !important')) {
      for (const property of ['display', 'color', 'background-color', 'border-top-style', 'font-weight']) {
        expect(look(element, property), `${property} of ${element.localName}`).to.deep.equal(look(plain, property));
      }
      const limits = findAll(element, '[part~="cautions"], [part="emergency"]');
      expect([heading(element), ...limits].every(isVisible), element.localName).to.be.true;
    }
  });

  it('do not colour its text', async () => {
    const page = await showPage(`<div style="color: red">${oneOfEach}</div>`);
    for (const element of page.firstElementChild.children)
      expect(look(element, 'color')).not.to.include('rgb(255, 0, 0)');
  });

  it('give it their font and text size', async () => {
    const page = await showPage(`<div style="font-family: fantasy; font-size: 23px">${oneOfEach}</div>`);
    for (const element of page.firstElementChild.children) {
      expect(getComputedStyle(find(element, 'article')).fontSize).to.equal('23px');
      for (const each of findAll(element, 'p, li, button, h3, summary, th, td, figcaption')) {
        expect(getComputedStyle(each).fontFamily).to.equal('fantasy');
      }
      expect(parseFloat(getComputedStyle(heading(element)).fontSize), element.localName).to.be.greaterThan(23);
    }
  });

  for (const hide of ['visibility: hidden', 'display: none', 'opacity: 0']) {
    it(`hide it with ${hide} on the element or around it`, async () => {
      const page = await showPage(`<div style="${hide}">${oneOfEach}</div><div>${oneOfEach}</div>`);
      const [inside, outside] = [...page.children].map(({ children }) => [...children]);
      for (const element of outside) element.style.cssText = hide;
      for (const element of [...inside, ...outside]) {
        expect(isVisible(find(element, 'article')), element.localName).to.be.false;
      }
    });
  }

  it('hide it with the hidden attribute, but for the warning signs', async () => {
    const page = await showPage(oneOfEach);
    for (const element of page.children) {
      element.hidden = true;
      expect(isVisible(element), element.localName).to.equal(element.localName === 'warning-signs');
    }
  });
});
