// An element with its content as children: for readers without JavaScript, for search engines, and for systems that strip
// tags they do not know. The element covers the children once it is there.
import { BackstrideError } from '../content/errors.js';
import type { Library } from '../content/library.js';
import { isAttributeName } from './attribute-name.js';
import { elementDocument, givenOf, type Attributes, type ElementTag } from './element-document.js';
import { escapeHtml, toHtml } from './write-html.js';

/**
 * An element with its content inside: `elementHtml('exercise-card', { exercise: 'plank' }, library)`.
 *
 * The attributes are those of the element; what they choose, the children show. The headings follow from
 * `heading-level`, 3 by default as in the element.
 *
 * @throws UnknownIdError for a tag or an id that does not exist
 * @throws BackstrideError for a link, a telephone number, a heading level or the name of an attribute that is none
 */
export function elementHtml(tag: ElementTag, attributes: Attributes, library: Library): string {
  const given = givenOf(attributes);
  const { 'heading-level': headingLevel = 3 } = Object.fromEntries(given);
  const children = toHtml(elementDocument(library, tag, attributes), { headingLevel: Number(headingLevel) });
  return `<${tag}${given.map(([name, value]) => attributeHtml(name, value)).join('')}>\n${children}\n</${tag}>`;
}

function attributeHtml(name: string, value: Attributes[string]): string {
  if (!isAttributeName(name)) {
    throw new BackstrideError(`elementHtml: "${name}" is no attribute of an element`);
  }
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
