// The source of an example as a host would write it: its HTML, and a rule of a style sheet of this page. Text only.
import { openingTag } from './snippet.js';

/** The HTML inside an element, with the indentation of its first line taken away. */
export function htmlIn(element) {
  const lines = element.innerHTML
    .replaceAll('=""', '')
    .replace(/^\s*\n|\s+$/g, '')
    .split('\n');
  const indentation = /^ */.exec(lines[0])[0];
  return lines
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line.trimStart()))
    .join('\n')
    .replace(/^( *)<([a-z]+-[a-z-]+)((?: [^\s=>]+(?:="[^"]*")?)+)>/gm, (_, space, tag, attributes) =>
      openingTag(tag, attributes.match(/[^\s=]+(?:="[^"]*")?/g), space),
    );
}

/** The rule of exactly this selector, a declaration per line. */
export function cssOf(selector) {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const { cssText } = rules.find(({ selectorText }) => selectorText === selector);
  return cssText.replace(/([{;]) (?!})/g, '$1\n  ').replace(/ }$/, '\n}');
}
