// Frames that show frame.html of the library, one element each: for sites that let no script in.
import { attributeTexts } from './html-text.js';

/** The address of a frame: the element and each of its attributes by name. */
export function frameAddress({ tag, attributes }, { folder, language }) {
  const query = new URLSearchParams({ element: tag });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value === true ? '' : value);
  if (language) query.set('lang', language);
  return `${folder}/frame.html?${query}`;
}

export function frame(options) {
  const frames = options.elements.map((element) => {
    const attributes = [
      ['src', frameAddress(element, options)],
      ['title', element.fallback.heading],
      ['width', '100%'],
      ['height', '800'],
      ['loading', 'lazy'],
    ];
    return `<iframe\n${attributeTexts(attributes)
      .map((attribute) => `  ${attribute}`)
      .join('\n')}\n></iframe>`;
  });
  return [{ title: 'HTML', code: frames.join('\n\n') }];
}
