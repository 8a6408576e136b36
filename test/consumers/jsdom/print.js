// The card in jsdom, with what the tests of a host would make global.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: 'http://localhost' });
const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
for (const name of [...names, 'Event', 'CustomEvent', 'EventTarget']) globalThis[name] = window[name];

document.addEventListener('content-error', ({ detail }) => {
  throw new Error(detail.message);
});
const card = document.createElement('exercise-card');
card.setAttribute('exercise', 'plank');
card.setAttribute('heading-level', '2');
document.body.append(card);
await import('backstride/exercise-card');
await card.updateComplete;
if (!card.shadowRoot.querySelector('[part=figure] svg')) throw new Error('no picture');
console.log(card.shadowRoot.querySelector('h2').textContent, card.shadowRoot.querySelector('[part=steps]').textContent);
