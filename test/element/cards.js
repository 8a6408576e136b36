// Puts elements on the test page and reads them as people meet them: by part, role and text, never by class name.
import { fixture } from '@open-wc/testing';
import 'backstride/exercise-card';

// Tests measure at once, also what is off screen, where browsers skip the layout; WebKit gives no sizes there, and sees
// only with the next frame that a new element is on screen. What is skipped is the matter of test/page.
const laidOut = new CSSStyleSheet();
laidOut.replaceSync(':defined { content-visibility: visible }');
document.adoptedStyleSheets.push(laidOut);

/** An element that shows what it is going to show: `await show('exercise-card', 'exercise="plank"', '<p>Child</p>')`. */
export async function show(tag, attributes = '', children = '') {
  const element = await fixture(`<${tag} ${attributes}>${children}</${tag}>`);
  await element.updateComplete;
  return element;
}

export const showCard = (attributes, children) => show('exercise-card', attributes, children);

/** Several elements on one page, inside `markup`; every element of ours in it is ready. */
export async function showPage(markup) {
  const page = await fixture(`<div>${markup}</div>`);
  await Promise.all([...page.querySelectorAll('*')].map((element) => element.updateComplete));
  return page;
}

export const find = (card, selector) => card.shadowRoot.querySelector(selector);
export const findAll = (card, selector) => [...card.shadowRoot.querySelectorAll(selector)];
export const part = (card, name) => find(card, `[part~="${name}"]`);
export const heading = (card) => part(card, 'heading');

/** The text of an element as it is read: white space means nothing. */
export const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The fold with this summary. */
export const fold = (card, summary) =>
  findAll(card, 'details').find((details) => textOf(details.querySelector('summary')) === summary);

/** The first button whose accessible name starts like this. */
export const button = (within, name) =>
  [...(within.shadowRoot ?? within).querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? textOf(each)).startsWith(name),
  );

/** Presses a button as a reader does, and waits for the card. */
export async function press(card, name, within = card) {
  button(within, name).click();
  await card.updateComplete;
}

/** Elements with a text of their own. */
export const withText = (element) =>
  findAll(element, '*:not(style)').filter(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
  );

/** Opens every fold. */
export function openFolds(element) {
  for (const details of findAll(element, 'details')) details.open = true;
}

export const isBefore = (first, second) =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Takes room on the page and is not hidden, also not by a closed fold. */
export const isVisible = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getBoundingClientRect().height > 0;
