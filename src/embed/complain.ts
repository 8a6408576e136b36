// What goes wrong before an element can say so itself: told as elements do, in the console and by an event.
import { send } from '../element/events.js';

/** Says that the code of an element, or of something else, cannot be had. */
export const complainOfCode = (place: Element, name: string, error: unknown): void =>
  complain(place, name, `cannot be loaded; what stands in its place stays. ${error}`);

/** Says `message` at `place`, which may be any element of the host. */
export function complain(
  place: Element,
  element: string,
  problem: string,
  attribute = '',
  value: string | null = null,
): void {
  const message = `${element}: ${problem}`;
  console.warn(message);
  send(place, 'content-error', { element, message, attribute, value, nearest: [] });
}
