// Keeps what a reader has done while one rendering of an element takes the place of another: folds that are open, the place
// of the keyboard; and the height of what is in it, so that they stay where they are on the page.

const canFocus = 'a, button, summary, input, [tabindex]';

/** The elements with shadow roots in a rendering. */
const partsOf = (rendering: Element): Element[] =>
  [...rendering.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);

/** Both renderings are on the page, and both say the same; `replace` removes `before`. */
export function keepPlace(before: Element, after: Element, replace: () => void): void {
  const partsAfter = partsOf(after);
  const parts = partsOf(before).flatMap((part, index) =>
    partsAfter[index] ? [[part, partsAfter[index]] as const] : [],
  );
  const trees = [
    [before, after] as const,
    ...parts.map(([one, other]) => [one.shadowRoot!, other.shadowRoot!] as const),
  ];

  for (const [one, other] of trees) {
    const folds = other.querySelectorAll('details');
    one.querySelectorAll('details').forEach(({ open }, index) => folds[index]?.toggleAttribute('open', open));
  }
  const focused = trees.flatMap(([one, other]) => {
    const index = [...one.querySelectorAll(canFocus)].findIndex((each) => each.matches(':focus'));
    return [...other.querySelectorAll<HTMLElement>(canFocus)].slice(index, index < 0 ? 0 : index + 1);
  });
  // They are laid out already, and one that would only begin to be skipped now would lose its height.
  for (const [, part] of parts) part.toggleAttribute('eager', true);
  replace();
  focused.at(-1)?.focus({ preventScroll: true });
}
