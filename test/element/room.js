// Whether what an element shows has its room: nothing sticks out of it, nothing is cut off inside it.
import { findAll, textOf } from './cards.js';

const told = (inner) => `${inner.localName} ${textOf(inner).slice(0, 60)}`;

/** Inner elements that reach over an edge. */
export function outside(element) {
  const edge = element.getBoundingClientRect();
  return findAll(element, 'article :not(svg *)')
    .filter((inner) => {
      const { left, right, width } = inner.getBoundingClientRect();
      return width > 1 && (left < edge.left - 1 || right > edge.right + 1);
    })
    .map(told);
}

/** Inner elements that hide a part of what they hold. What stands there for screen readers alone is a pixel wide. */
export const clipped = (element) =>
  findAll(element, 'article, article :not(svg *)')
    .filter((inner) => {
      const { overflowX, overflowY } = getComputedStyle(inner);
      const cuts = (overflow, size, inside) => overflow !== 'visible' && size > 1 && inside > size + 1;
      return (
        cuts(overflowX, inner.clientWidth, inner.scrollWidth) || cuts(overflowY, inner.clientHeight, inner.scrollHeight)
      );
    })
    .map(told);
