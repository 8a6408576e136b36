// What the host says about itself, checked: what makes no sense is reported by name and left out.
import { checkedLink, checkedPhone, type Phone } from '../element/link.js';
import { isOneOf } from '../element/one-of.js';
import type { ConsultationCtaElement } from './consultation-cta-element.js';
import type { ConsultationMode, Urgency } from './events.js';

// In the order of the statements about them in the content.
export const allModes: readonly ConsultationMode[] = ['in-person', 'virtual'];
export const allUrgencies: readonly Urgency[] = ['routine', 'urgent', 'emergency'];

/** What the host offers. */
export interface Offer {
  readonly provider: string | undefined;
  readonly href: string | undefined;
  readonly newTab: boolean;
  readonly phone: Phone | undefined;
  readonly modes: readonly ConsultationMode[];
  readonly hours: string | undefined;
  readonly urgency: Urgency;
  /** A link or a number of the host was refused. */
  readonly refused: boolean;
  /** The host said nothing of a clinic. */
  readonly isEmpty: boolean;
}

export function checkedOffer(element: ConsultationCtaElement): Offer {
  const href = checkedLink(element, 'href', element.href);
  const phone = checkedPhone(element, 'phone', element.phone);
  const asked = [...new Set(element.modes?.split(/[\s,]+/).filter(Boolean))];
  for (const mode of asked) isOneOf(element, 'modes', mode, allModes);
  const provider = element.provider?.trim() || undefined;
  const modes = allModes.filter((mode) => asked.includes(mode));
  const hours = element.hours?.trim() || undefined;
  const isEmpty =
    !(provider ?? hours ?? element.href ?? element.phone ?? modes[0]) && !element.querySelector(':scope > [slot=form]');
  return {
    provider,
    href,
    newTab: element.newTab,
    phone,
    modes,
    hours,
    isEmpty,
    urgency: isOneOf(element, 'urgency', element.urgency, allUrgencies) ? element.urgency : 'routine',
    refused: Boolean((element.href && !href) || (element.phone && !phone)),
  };
}
