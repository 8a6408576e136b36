// Elements as HTML text, with every value escaped. Text only: nothing here is ever parsed.
import { openingTag } from '../snippet.js';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);

/** `[['exercise', 'plank'], ['new-tab', true]]` → `['exercise="plank"', 'new-tab']`. */
export const attributeTexts = (attributes) =>
  attributes.map(([name, value]) => (value === true ? name : `${name}="${escapeHtml(value)}"`));

/** The attributes of an element with its language, which its children need, too. */
export const withLanguage = ({ attributes }, { language, direction }) => [
  ...Object.entries(attributes),
  ...(language ? [['lang', language]] : []),
  ...(direction === 'rtl' ? [['dir', 'rtl']] : []),
];

/** What stands in for an element: a heading as deep as its own, and a line. */
export function fallbackHtml({ attributes, fallback: { heading, text } }) {
  const level = attributes['heading-level'] ?? '3';
  return [`<h${level}>${escapeHtml(heading)}</h${level}>`, ...(text ? [`<p>${escapeHtml(text)}</p>`] : [])];
}

/** A tag with lines inside. */
export const wrapped = (tag, attributes, lines) =>
  [openingTag(tag, attributeTexts(attributes)), ...lines.map((line) => `  ${line}`), `</${tag}>`].join('\n');

/** An element as a host would write it. */
export const elementText = (element, options) =>
  wrapped(element.tag, withLanguage(element, options), fallbackHtml(element));
