// A whole HTML page around what write-html.ts and element.ts wrote.
import { findLanguage } from '../content/language.js';
import { jsonLdScript, type JsonLd } from './json-ld.js';
import { link } from './link.js';
import { escapeHtml } from './write-html.js';

export interface PageOptions {
  readonly title: string;
  /** The language of the page as a BCP 47 tag. */
  readonly language: string;
  /** Which way its script runs. Default: that of the language where we have it, else `ltr`. */
  readonly direction?: 'ltr' | 'rtl';
  /** One sentence for search engines. */
  readonly description?: string;
  /** What `toHtml` and `elementHtml` wrote. It goes into the page as it is. */
  readonly body: string;
  /** What `toJsonLd` gave. */
  readonly jsonLd?: JsonLd;
  /** Addresses of style sheets. */
  readonly stylesheets?: readonly string[];
  /** Addresses of JavaScript modules, such as that of our bundle. */
  readonly modules?: readonly string[];
}

/**
 * A whole page.
 *
 * @throws BackstrideError when an address is refused
 */
export function pageHtml(page: PageOptions): string {
  const { title, language, description, body, jsonLd, stylesheets = [], modules = [] } = page;
  const direction = page.direction ?? findLanguage(language).direction;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    description && `<meta name="description" content="${escapeHtml(description)}">`,
    ...stylesheets.map((address) => `<link rel="stylesheet" href="${checked(address)}">`),
    ...modules.map((address) => `<script type="module" src="${checked(address)}"></script>`),
    jsonLd && jsonLdScript(jsonLd),
    '</head>',
    `<body>\n<main>\n${body}\n</main>\n</body>`,
    '</html>\n',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

const checked = (address: string) => {
  link('', address);
  return escapeHtml(address);
};
