// Links and telephone numbers from the attributes of an element: checked, or reported and left out.
import { dialLink, isSafeLink, noPhone, refusal } from '../link/safe-link.js';

/** What an element reports with. */
interface Reporter {
  report(attribute: string, problem: (value: string | null) => string): unknown;
}

/** A number to show as the host wrote it, and to dial. */
export interface Phone {
  readonly text: string;
  readonly href: string;
}

/** The address that a host wrote, or `undefined` with a report that names it. */
export function checkedLink(from: Reporter, attribute: string, address: string | null | undefined): string | undefined {
  const link = address?.trim();
  if (!link || isSafeLink(link)) return link || undefined;
  from.report(attribute, () => `${attribute}="${address}" ${refusal}`);
  return undefined;
}

/** The telephone number that a host wrote, or `undefined` with a report that names it. */
export function checkedPhone(from: Reporter, attribute: string, phone: string | null | undefined): Phone | undefined {
  const text = phone?.trim();
  if (!text) return undefined;
  const href = dialLink(text);
  if (href) return { text, href };
  from.report(attribute, () => `${attribute}="${phone}" ${noPhone}`);
  return undefined;
}
