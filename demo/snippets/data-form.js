// A div for systems that strip tags they do not know. Its language stands on the div, so that the words in it have it too.
import { fallbackHtml, withLanguage, wrapped } from './html-text.js';
import { loaderLines } from './scripts.js';
import { themeStyle } from './theme.js';

export function dataForm(options) {
  const divs = options.elements.map((element) => {
    const own = Object.entries(element.attributes).map(([name, value]) => [
      `data-${name}`,
      value === true ? '' : value,
    ]);
    const language = withLanguage({ attributes: {} }, options);
    return wrapped('div', [['data-backstride', element.tag], ...own, ...language], fallbackHtml(element));
  });
  const head = [...loaderLines(options), themeStyle(options, ['[data-backstride]'])].filter(Boolean);
  return [
    { title: 'Once, in the head of the page', code: head.join('\n') },
    { title: 'In the article', code: divs.join('\n\n') },
  ];
}
