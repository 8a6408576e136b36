// Everything an element says as its children, with JSON-LD: for search engines, for readers without JavaScript. It is
// written by `backstride/html`, which comes in, with the library of the language.
import { withLanguage } from './html-text.js';
import { loaderLines } from './scripts.js';
import { themeStyle } from './theme.js';

/** @param {{ html: typeof import('backstride/html'), library: import('backstride/content').Library }} written */
export function withoutScript(options, { html, library }) {
  const { elementHtml, elementItems, jsonLdScript, toJsonLd } = html;
  const items = new Map(
    options.elements
      .flatMap(({ tag, attributes }) => elementItems(library, tag, attributes))
      .map((item) => [`${item.kind} ${item.id}`, item]),
  );
  const name = options.elements.map(({ fallback }) => fallback.heading).join(' · ');
  const head = [
    ...loaderLines(options),
    themeStyle(options),
    jsonLdScript(toJsonLd({ name, items: [...items.values()] }, library)),
  ].filter(Boolean);
  const body = options.elements.map((element) =>
    elementHtml(element.tag, Object.fromEntries(withLanguage(element, options)), library),
  );
  return [
    { title: 'In the head of the page', code: head.join('\n') },
    { title: 'In the page', code: body.join('\n\n') },
  ];
}
