// The page's rules stop at the card's edge, except its font, its text size and its colour scheme.
import { expect, fixture, html } from '@open-wc/testing';
import { findAll, heading, isVisible, part, showPage } from './cards.js';

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

describe('the page’s styles', () => {
  for (const [property, value] of Object.entries(resets)) {
    it(`do not change ${property}`, async () => {
      const markup = '<exercise-card exercise="plank"></exercise-card>';
      const page = await showPage(`${markup}<section>${markup}</section>`);
      await fixture(html`<style>section, section * { ${property}: ${value} !important; }</style>`);
      const [plain, styled] = page.querySelectorAll('exercise-card');
      const look = (card) => findAll(card, '*').map((element) => getComputedStyle(element).getPropertyValue(property));
      expect(getComputedStyle(styled).getPropertyValue(property)).not.to.equal(
        getComputedStyle(plain).getPropertyValue(property),
      );
      expect(look(styled)).to.deep.equal(look(plain));
    });
  }

  it('do not colour its text', async () => {
    const page = await showPage('<div style="color: red"><exercise-card exercise="plank"></exercise-card></div>');
    const card = page.querySelector('exercise-card');
    expect(findAll(card, '*').map((element) => getComputedStyle(element).color)).not.to.include('rgb(255, 0, 0)');
  });

  it('give it their font and text size', async () => {
    const page = await showPage(
      '<div style="font-family: fantasy; font-size: 23px"><exercise-card exercise="plank"></exercise-card></div>',
    );
    const card = page.querySelector('exercise-card');
    expect(getComputedStyle(part(card, 'card')).fontSize).to.equal('23px');
    for (const element of findAll(card, 'p, li, button, h3, summary')) {
      expect(getComputedStyle(element).fontFamily).to.equal('fantasy');
    }
    expect(parseFloat(getComputedStyle(heading(card)).fontSize)).to.be.greaterThan(23);
  });

  for (const hide of ['visibility: hidden', 'display: none', 'opacity: 0']) {
    it(`hide it with ${hide} on the card or around it`, async () => {
      const markup = '<exercise-card exercise="plank"></exercise-card>';
      const page = await showPage(`<div style="${hide}">${markup}</div>${markup}`);
      const [inside, outside] = page.querySelectorAll('exercise-card');
      outside.style.cssText = hide;
      expect(isVisible(part(inside, 'cautions'))).to.be.false;
      expect(isVisible(part(outside, 'cautions'))).to.be.false;
    });
  }

  it('hide it with the hidden attribute', async () => {
    const page = await showPage('<exercise-card exercise="plank" hidden></exercise-card>');
    expect(isVisible(page.firstElementChild)).to.be.false;
  });
});
