// HTML for a page: the loader or the one-file script, the colours, the tags with words that stand in for them.
import { elementText } from './html-text.js';
import { classicLines, loaderLines } from './scripts.js';
import { themeStyle } from './theme.js';

const page = (lines, options) =>
  [...lines, themeStyle(options), ...options.elements.map((element) => `\n${elementText(element, options)}`)]
    .filter(Boolean)
    .join('\n');

export const moduleHtml = (options) => [{ title: 'HTML', code: page(loaderLines(options), options) }];

export const classicHtml = (options) => [{ title: 'HTML', code: page(classicLines(options), options) }];
