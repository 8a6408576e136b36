// Three colours of the card, set by a constructed stylesheet: a page under a strict policy may not write style attributes
// in its HTML, and this shows that it need not.
import { shownScheme } from './page-settings.js';

const own = {
  light: { accent: '#0b6b66', surface: '#ffffff', text: '#1b2b2d' },
  dark: { accent: '#78d3c8', surface: '#172123', text: '#e6eeee' },
};

/** @param {() => void} changed called after the colours went back to the card's own */
export function startColors(form, changed) {
  const inputs = ['accent', 'surface', 'text'].map((name) => form.elements[name]);
  const reset = form.querySelector('#own-colors');
  const chosen = new Set();

  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#tried {}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { style } = sheet.cssRules[0];

  const showOwn = () => {
    for (const input of inputs) if (!chosen.has(input)) input.value = own[shownScheme()][input.name];
  };

  for (const input of inputs) {
    input.addEventListener('input', () => {
      chosen.add(input);
      style.setProperty(`--backstride-color-${input.name}`, input.value);
      reset.disabled = false;
    });
  }
  reset.addEventListener('click', () => {
    chosen.clear();
    for (const { name } of inputs) style.removeProperty(`--backstride-color-${name}`);
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
