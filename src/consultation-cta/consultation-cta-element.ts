// <consultation-cta>: gets what we say about seeing somebody, checks what the host says about itself (offer.ts), and
// hands both to the template in consultation.ts. Knows no provider of its own.
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { ItemElement } from '../element/item-element.js';
import { msg } from '../element/localize.js';
import { storedItem, type StoredItem } from '../element/shown-store.js';
import { consultation } from './consultation.js';
import { consultationCtaStyles } from './consultation-cta-styles.js';
import type { ConsultationRequestDetail, Urgency } from './events.js';
import { checkedOffer, type Offer } from './offer.js';

/**
 * A way to a doctor or physiotherapist: the host's own clinic with its link and telephone number, how soon to go, what to
 * bring and what to ask. No clinic is built in. For an emergency it sends to emergency help and offers no appointment.
 *
 * The element's own children stand in until it is there, without JavaScript, when it cannot be shown, and in the place
 * of a link that was refused.
 *
 * @summary How to see somebody: the host's clinic, how soon, what to bring, what to ask.
 * @slot - What stands in while the element loads or cannot be shown, and for a link that was refused.
 * @slot form - The clinic's own form, after its link. Not shown for an emergency.
 * @slot footer - The clinic's own last lines; printed too.
 * @csspart consultation - The whole element.
 * @csspart header - Heading and summary.
 * @csspart heading - The heading of the element and those of its parts.
 * @csspart urgency - How soon to act, in words.
 * @csspart cautions - When to get help at once. Always shown.
 * @csspart offer - The clinic: its name, hours, ways to meet, link and telephone number.
 * @csspart link - The clinic's link, with where it leads.
 * @csspart phone - The clinic's telephone number.
 * @csspart details - What to bring, what to ask, sources: folded away; open in print.
 * @csspart footer - Source, state of the review and the clinic's own lines.
 * @csspart message - The short message when there is nothing else to show.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense or a link was refused, or the content could not be had.
 * @fires {ConsultationRequestEvent} consultation-request - The reader follows the link or dials the number. Cancelable.
 */
export class ConsultationCtaElement extends ItemElement<StoredItem> {
  static override styles: CSSResultGroup = [ItemElement.styles, consultationCtaStyles];

  static override properties: PropertyDeclarations = {
    provider: { reflect: true },
    href: { reflect: true },
    newTab: { type: Boolean, attribute: 'new-tab', reflect: true },
    phone: { reflect: true },
    modes: { reflect: true },
    hours: { reflect: true },
    urgency: { reflect: true, useDefault: true },
  };

  /** The name of the clinic. Default: none is named. */
  declare provider?: string | null;
  /** Where to ask for an appointment: `https:`, `http:`, `mailto:`, `tel:` or relative; anything else is refused. */
  declare href?: string | null;
  /** Opens the link in a new tab, and says so. Default false. */
  declare newTab: boolean;
  /** The clinic's telephone number as people read it, such as `+1 555 0100`. */
  declare phone?: string | null;
  /** How the clinic meets people: `in-person`, `virtual`, or both with a space between. Default: not said. */
  declare modes?: string | null;
  /** When the clinic answers, in the host's words. */
  declare hours?: string | null;
  /** How soon to act: `routine` (default), `urgent`, or `emergency`, which offers no appointment. */
  declare urgency: Urgency;

  protected readonly idAttribute = '';
  protected readonly slots = ['form', 'footer'];

  #offer!: Offer;

  constructor() {
    super();
    this.newTab = false;
    this.urgency = 'routine';
  }

  protected get message(): string {
    return msg('How to see somebody cannot be shown. In an emergency call your local emergency number.');
  }

  protected findItem(): Promise<unknown> | StoredItem | Error {
    return storedItem('consultations', this.found.language, 'consultation');
  }

  protected renderItem(stored: StoredItem): TemplateResult {
    this.#offer = checkedOffer(this);
    return consultation({ ...stored, ...this.found, level: this.level, offer: this.#offer }, this.#click);
  }

  readonly #click = (event: Event): void => {
    const link = (event.target as Element).closest('[part=link], [part=phone]');
    // Links in a slot are the host's.
    if (!link || !this.renderRoot.contains(link)) return;
    const { provider, href, phone, modes, urgency } = this.#offer;
    const calls = link.part.contains('phone');
    const detail: ConsultationRequestDetail = {
      provider,
      href: calls ? undefined : href,
      phone: calls ? phone?.text : undefined,
      mode: modes.length > 1 ? undefined : modes[0],
      urgency,
    };
    const request = new CustomEvent('consultation-request', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail,
    });
    if (!this.dispatchEvent(request)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consultation-cta': ConsultationCtaElement;
  }
}
