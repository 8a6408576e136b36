// Attributes with a few words to choose from, such as `variant="compact"`.
import type { BackstrideElement } from './backstride-element.js';

/** Whether a value is one of those that an attribute may have. Another is reported once; what stands in is up to the element. */
export function isOneOf<Value extends string>(
  element: BackstrideElement,
  attribute: string,
  value: string,
  known: readonly Value[],
): value is Value {
  const isKnown = known.includes(value as Value);
  if (!isKnown) void element.report(attribute, () => `${attribute}="${value}" is not one of ${known.join(', ')}`);
  return isKnown;
}
