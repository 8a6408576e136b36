// The event of <consultation-cta>. Hosts may log or cancel it; the library stores and sends nothing. Types only.

/** How to meet. */
export type ConsultationMode = 'in-person' | 'virtual';

/** How fast to act. */
export type Urgency = 'routine' | 'urgent' | 'emergency';

/** What the reader is about to follow. */
export interface ConsultationRequestDetail {
  /** The clinic that the host named. */
  readonly provider: string | undefined;
  /** Where the link leads, when the reader follows the link. */
  readonly href: string | undefined;
  /** The number as the host wrote it, when the reader calls. */
  readonly phone: string | undefined;
  /** How to meet; `undefined` where the host offers both ways or names none. */
  readonly mode: ConsultationMode | undefined;
  readonly urgency: Urgency;
}

/** The reader follows the link or dials the number. `preventDefault()` keeps the page where it is. */
export type ConsultationRequestEvent = CustomEvent<ConsultationRequestDetail>;

declare module '../element/events.js' {
  interface EventDetails {
    'consultation-request': ConsultationRequestDetail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consultation-request': ConsultationRequestEvent;
  }
}
