// The one place where an address becomes a link of a document.
import { BackstrideError } from '../content/errors.js';
import type { Piece } from './document.js';

// Browsers drop control characters and read a backslash as a slash, so none may stand in an address; two slashes at the
// start lead to another site without saying how.
const tricky = /[\0-\x20\x7f\\]|^\/\//;
const allowed = /^(https?:\/\/|mailto:|tel:)./i;
const scheme = /^[^/?#]*:/;

/** A link, or a `BackstrideError` that names an address which is not https, http, mailto, tel or relative. */
export function link(text: string, href: string): Piece {
  if (tricky.test(href) || !(allowed.test(href) || !scheme.test(href))) {
    throw new BackstrideError(`link: "${href}" is refused; a link is https:, http:, mailto:, tel: or relative`);
  }
  return { text, href };
}

/** A link that dials a number as a host wrote it, such as `+1 555 0100`. */
export function phoneLink(text: string, phone: string): Piece {
  // In `+44 (0)20 …` the nought in brackets is left out when one dials the country.
  const number = phone.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().\/-]/g, '');
  if (!/^\+?\d{2,15}$/.test(number)) {
    throw new BackstrideError(`phone: "${phone}" is not a telephone number such as "+1 555 0100"`);
  }
  return link(text, `tel:${number}`);
}
