// The one check that every link and telephone number of a host passes before it becomes a link of ours.

/** What an element reports with. */
interface Reporter {
  report(attribute: string, problem: (value: string | null) => string): unknown;
}

/** A number to show as the host wrote it, and to dial. */
export interface Phone {
  readonly text: string;
  readonly href: string;
}

// Browsers drop control characters and read a backslash as a slash, so none may stand in an address; two slashes at the
// start lead to another site without saying how.
const tricky = /[\0-\x20\x7f\\]|^\/\//;
const allowed = /^(https?:\/\/|mailto:|tel:)./i;
const scheme = /^[^/?#]*:/;

/** Leads somewhere by https, http, mailto or tel, or stays on the host's own site. */
export const isSafeLink = (address: string): boolean =>
  !tricky.test(address) && (allowed.test(address) || !scheme.test(address)) && isAddress(address);

function isAddress(address: string): boolean {
  try {
    return Boolean(new URL(address, 'https://relative.invalid'));
  } catch {
    return false;
  }
}

/** The address that a host wrote, or `undefined` with a report that names it. */
export function checkedLink(from: Reporter, attribute: string, address: string | null | undefined): string | undefined {
  const link = address?.trim();
  if (!link || isSafeLink(link)) return link || undefined;
  const problem = `is refused; a link is https:, http:, mailto:, tel: or relative`;
  from.report(attribute, () => `${attribute}="${address}" ${problem}`);
  return undefined;
}

/** The telephone number that a host wrote, or `undefined` with a report that names it. */
export function checkedPhone(from: Reporter, attribute: string, phone: string | null | undefined): Phone | undefined {
  const text = phone?.trim();
  if (!text) return undefined;
  // In `+44 (0)20 …` the nought in brackets is left out when one dials the country.
  const number = text.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().\/-]/g, '');
  if (/^\+?\d{2,15}$/.test(number)) return { text, href: `tel:${number}` };
  from.report(attribute, () => `${attribute}="${phone}" is not a telephone number such as "+1 555 0100"`);
  return undefined;
}
