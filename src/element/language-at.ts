// Which language is in force at an element.

/**
 * The language tag in force: the element's own `lang`, else its nearest ancestor's, through shadow roots, up to the
 * document's; `en` where nobody says. This is what `:lang()` matches.
 */
export function languageAt(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const near: Element | null = node.closest('[lang]');
    if (near) return near.getAttribute('lang')!;
    const root = node.getRootNode();
    node = 'host' in root ? (root.host as Element) : undefined;
  }
  return 'en';
}
