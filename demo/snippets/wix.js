// What to enter for a custom element of Wix, and the text for search engines, which Velo sets.
import { themeRule, tagsOf } from './theme.js';

export function wix(options) {
  const { elements, folder, language } = options;
  const all = ({ attributes }) => [...Object.entries(attributes), ...(language ? [['lang', language]] : [])];
  const settings = elements.map((element, index) =>
    [
      `Custom element ${index + 1}`,
      `Server URL: https://your-site.example${folder}/backstride.classic.js`,
      `Tag name: ${element.tag}`,
      ...all(element).map(
        ([name, value]) => `Attribute: ${name} = ${value === true ? '' : value.replace(/\s+/g, ' ')}`,
      ),
    ].join('\n'),
  );
  const markup = elements.map((element, index) => {
    const attributes = JSON.stringify(Object.fromEntries(all(element)));
    return `  $w('#customElement${index + 1}').seoMarkup = elementHtml('${element.tag}', ${attributes}, library);`;
  });
  const velo = [
    "import { openLibrary } from 'backstride/content';",
    "import { elementHtml } from 'backstride/html';",
    '',
    '$w.onReady(async () => {',
    `  const library = await openLibrary('${language || 'en'}');`,
    ...markup,
    '});',
  ];
  const css = themeRule(options, tagsOf(options));
  return [
    { title: 'In the settings of each custom element', code: settings.join('\n\n') },
    { title: 'Page code (Velo)', code: velo.join('\n') },
    ...(css ? [{ title: 'global.css', code: css }] : []),
  ];
}
