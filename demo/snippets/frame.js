// Frames that show frame.html of the library, one element each: for sites that let no script in. The look goes into the
// address, too, because no page can style what is in a frame.
import { attributeTexts } from './html-text.js';

/** The address of a frame: the element, each of its attributes by name, and the look. */
export function frameAddress({ tag, attributes }, { folder, language, colors, scheme }) {
  const query = new URLSearchParams({ element: tag });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value === true ? '' : value);
  if (language) query.set('lang', language);
  for (const [name, value] of Object.entries(colors)) query.set(name, value);
  if (scheme) query.set('theme', scheme);
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
