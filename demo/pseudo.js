// Shows an element in a pseudo-language: its English in disguise, from right to left. What is cut off here would be cut
// off in a translation. It rewrites what the element shows; that no text is written into code is a matter of the tests.
import { pseudo } from './pseudo-text.js';

const spoken = ['aria-label', 'alt', 'title'];
const seen = { childList: true, subtree: true, characterData: true, attributeFilter: [...spoken, 'dir'] };

/** What each node says in disguise: what it says otherwise is new. */
const disguised = new WeakMap();

function dressText(node) {
  if (disguised.get(node) === node.data || node.parentElement?.localName === 'style') return;
  node.data = pseudo(node.data);
  disguised.set(node, node.data);
}

function dressAttributes(element) {
  for (const name of spoken) {
    const text = element.getAttribute(name);
    if (text !== null && /[a-z]/i.test(text)) element.setAttribute(name, pseudo(text));
  }
}

/** From now on, until it goes. The guide holds other elements, which come along. */
export async function disguise(element) {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const root = element.shadowRoot;
  const inner = new WeakSet();
  const dress = () => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      if (node.nodeType === Node.TEXT_NODE) dressText(node);
      else dressAttributes(node);
      if (!node.shadowRoot || inner.has(node)) continue;
      inner.add(node);
      disguise(node);
    }
    for (const article of root.querySelectorAll('article:not([dir=rtl])')) article.dir = 'rtl';
  };
  dress();
  new MutationObserver(dress).observe(root, seen);
}
