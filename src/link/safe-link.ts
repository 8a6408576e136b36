// The one check that every address and telephone number of a host passes before it becomes a link. Pure: no page.

// Browsers drop control characters and read a backslash as a slash, so none may stand in an address; two slashes at the
// start lead to another site without saying how.
const tricky = /[\0-\x20\x7f\\]|^\/\//;
const allowed = /^(https?:\/\/|mailto:|tel:)./i;
const scheme = /^[^/?#]*:/;

/** Leads somewhere by https, http, mailto or tel, or stays on the host's own site. */
export const isSafeLink = (address: string): boolean =>
  !tricky.test(address) && (allowed.test(address) || !scheme.test(address)) && isAddress(address);

/** What is wrong with an address that is not safe. */
export const refusal = 'is refused; a link is https:, http:, mailto:, tel: or relative';

function isAddress(address: string): boolean {
  try {
    return Boolean(new URL(address, 'https://relative.invalid'));
  } catch {
    return false;
  }
}

/** The link that dials a number as a host wrote it, such as `+1 555 0100`; `undefined` when it is none. */
export function dialLink(phone: string): string | undefined {
  // In `+44 (0)20 …` the nought in brackets is left out when one dials the country.
  const number = phone.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().\/-]/g, '');
  return /^\+?\d{2,15}$/.test(number) ? `tel:${number}` : undefined;
}

/** What is wrong with a number that cannot be dialled. */
export const noPhone = 'is not a telephone number such as "+1 555 0100"';
