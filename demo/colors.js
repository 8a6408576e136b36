// Colours of the card and its picture, set by a constructed stylesheet: a page under a strict policy may not write style
// attributes in its HTML, and this shows that it need not. Each input is named like its property.
import { shownScheme } from './page-settings.js';

// Ours on a dark page, where they differ from those of the HTML.
const dark = {
  'color-accent': '#78d3c8',
  'color-surface': '#172123',
  'color-text': '#e6eeee',
  'figure-panel': '#15212b',
  'figure-accent': '#ff8f7a',
};

/**
 * @param {() => void} changed called after the colours went back to the card's own
 * @param {string} place the selector of what takes the colours
 */
export function startColors(form, changed, place = '#tried') {
  const inputs = [...form.querySelectorAll('[type=color]')];
  const reset = form.querySelector('#own-colors');
  const chosen = new Set();

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${place} {}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { style } = sheet.cssRules[0];

  const showOwn = () => {
    for (const input of inputs) {
      if (!chosen.has(input)) input.value = (shownScheme() === 'dark' && dark[input.name]) || input.defaultValue;
    }
  };

  for (const input of inputs) {
    input.addEventListener('input', () => {
      chosen.add(input);
      style.setProperty(`--backstride-${input.name}`, input.value);
      reset.disabled = false;
    });
  }
  reset.addEventListener('click', () => {
    chosen.clear();
    for (const { name } of inputs) style.removeProperty(`--backstride-${name}`);
    // A button that disables itself would lose the keyboard's place.
    inputs[0].focus();
    reset.disabled = true;
    showOwn();
    changed();
  });
  document.addEventListener('scheme-change', showOwn);
  showOwn();

  return { chosen: () => Object.fromEntries([...chosen].map(({ name, value }) => [name, value])) };
}
