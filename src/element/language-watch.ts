// When the language in force at an element may have changed. One observer serves all elements of a page.

/** What an element does when a `lang` attribute changed somewhere. */
export interface LanguageListener extends Element {
  languageMayHaveChanged(): void;
}

const listeners = new Set<LanguageListener>();
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Tells `element` about later changes, until `unwatchLanguage`. */
export function watchLanguage(element: LanguageListener): void {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener.languageMayHaveChanged()));
  listeners.add(element);
  // A change in an outer tree is invisible to an observer of the inner one, so every root on the way is observed.
  for (let node: Node = element; ; ) {
    const root = node.getRootNode();
    if (!watched.has(root)) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    watched.add(root);
    if (!('host' in root)) break;
    node = root.host as Element;
  }
}

export function unwatchLanguage(element: LanguageListener): void {
  listeners.delete(element);
  if (listeners.size > 0) return;
  observer?.disconnect();
  watched = new WeakSet();
}
