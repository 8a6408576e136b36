// The card in happy-dom, with what the tests of a host would make global.
import { Window } from 'happy-dom';

const window = new Window();
const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
for (const name of [...names, 'Event', 'CustomEvent', 'EventTarget']) globalThis[name] = window[name];

document.addEventListener('content-error', ({ detail }) => {
  throw new Error(detail.message);
});
// It does not tell an element that is registered later which attributes it has, as browsers do.
await import('backstride/exercise-card');
const card = document.createElement('exercise-card');
card.setAttribute('exercise', 'plank');
card.setAttribute('heading-level', '2');
document.body.append(card);
await card.updateComplete;
if (!card.shadowRoot.querySelector('[part=figure] svg')) throw new Error('no picture');
console.log(card.shadowRoot.querySelector('h2').textContent, card.shadowRoot.querySelector('[part=steps]').textContent);
await window.happyDOM.close();
