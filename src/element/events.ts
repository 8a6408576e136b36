// Events that every element can send. They bubble and cross shadow roots; their detail is typed.

/** What went wrong, for hosts that log it. */
export interface ContentErrorDetail {
  /** The element's tag name. */
  readonly element: string;
  /** The same sentence as in the console. */
  readonly message: string;
  /** The attribute that caused it, and what it held. */
  readonly attribute: string;
  readonly value: string | null;
  /** Valid ids that look like the value, the nearest first. */
  readonly nearest: readonly string[];
}

/** Sent once when an element could not use an attribute or could not get its content. */
export class ContentErrorEvent extends CustomEvent<ContentErrorDetail> {
  constructor(detail: ContentErrorDetail) {
    super('content-error', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'content-error': ContentErrorEvent;
  }
}
