// The one place where an address becomes a link of a document.
import { BackstrideError } from '../content/errors.js';
import { dialLink, isSafeLink, noPhone, refusal } from '../link/safe-link.js';
import type { Piece } from './document.js';

/** A link, or a `BackstrideError` that names an address which is not https, http, mailto, tel or relative. */
export function link(text: string, href: string): Piece {
  if (!isSafeLink(href)) throw new BackstrideError(`link: "${href}" ${refusal}`);
  return { text, href };
}

/** A link that dials a number as a host wrote it, such as `+1 555 0100`. */
export function phoneLink(text: string, phone: string): Piece {
  const href = dialLink(phone);
  if (!href) throw new BackstrideError(`phone: "${phone}" ${noPhone}`);
  return link(text, href);
}
