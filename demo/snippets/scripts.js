// The lines that load the library: an exact version by its folder, and the hash of each file where it is known.
import { attributeTexts } from './html-text.js';

function integrity(file, { hashes }) {
  return hashes[file]
    ? [
        ['integrity', hashes[file]],
        ['crossorigin', 'anonymous'],
      ]
    : [];
}

const script = (first, file, options) => {
  const attributes = [first, ['src', `${options.folder}/${file}`], ...integrity(file, options)];
  return `<script ${attributeTexts(attributes).join(' ')}></script>`;
};

/** For the head: room for what is to come, and the loader. */
export const loaderLines = (options) => [
  `<link ${attributeTexts([
    ['rel', 'stylesheet'],
    ['href', `${options.folder}/pre.css`],
    ...integrity('pre.css', options),
  ]).join(' ')}>`,
  script(['type', 'module'], 'loader.js', options),
];

/** One script with everything in English, and one for another language. */
export const classicLines = (options) =>
  ['', options.language && options.language !== 'en' && `.${options.language}`]
    .filter((language) => language === '' || language)
    .map((language) => script(['defer', true], `backstride.classic${language}.js`, options));
