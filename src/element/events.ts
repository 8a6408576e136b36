// How elements send events: bubbling, across shadow roots, with typed detail. Each element adds its own to EventDetails.

/** What went wrong, for hosts that log it. */
export interface ContentErrorDetail {
  /** The element's tag name. */
  readonly element: string;
  /** The same sentence as in the console. */
  readonly message: string;
  /** The attribute that caused it, and what it holds. */
  readonly attribute: string;
  readonly value: string | null;
  /** Valid ids that look like the value, the nearest first. */
  readonly nearest: readonly string[];
}

/** Every event of the library with its detail. */
export interface EventDetails {
  'content-error': ContentErrorDetail;
}

/** An element could not use an attribute or could not get its content. Sent once for each problem. */
export type ContentErrorEvent = CustomEvent<ContentErrorDetail>;

export const send = <Type extends keyof EventDetails>(from: Element, type: Type, detail: EventDetails[Type]): boolean =>
  from.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));

declare global {
  interface GlobalEventHandlersEventMap {
    'content-error': ContentErrorEvent;
  }
}
