// Finds elements of a page by a selector: those that are there, and those that come later. A shadow root is a page of its
// own, which nobody outside it sees: whoever has one watches it, too.

/** Tells about every element that `selector` matches in `root`, now and later, each time that it comes. */
export function watch(root: Document | DocumentFragment, selector: string, found: (element: Element) => void): void {
  const search = (within: ParentNode) => within.querySelectorAll(selector).forEach(found);
  search(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // An element that has left again is told about when it comes back.
        if (!(node instanceof Element) || !node.isConnected) continue;
        if (node.matches(selector)) found(node);
        search(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

/** Runs `start` once the page is read: elements want their children, and a script may run before they are there. */
export function whenRead(start: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
