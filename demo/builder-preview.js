// The elements of the builder as readers will see them. An element stays while its item does, so that a change of one
// option keeps its timer, its folds and what it has loaded.

/** @returns {(options: import('./snippets/index.js').Options) => void} */
export function startPreview(place) {
  const shown = new Map();

  return function show({ elements, language, scheme }) {
    place.style.colorScheme = scheme ?? '';
    const wanted = elements.map((element) => {
      const { tag, attributes } = element;
      const key = `${tag} ${attributes.exercise ?? attributes.cause ?? ''}`;
      if (!shown.has(key)) shown.set(key, document.createElement(tag));
      const node = shown.get(key);
      setAttributes(node, language ? { ...attributes, lang: language } : attributes);
      return node;
    });
    for (const [key, node] of shown) if (!wanted.includes(node)) shown.delete(key);
    // Moving a node would make it start anew.
    for (const child of [...place.children]) if (!wanted.includes(child)) child.remove();
    wanted.forEach((node, index) => {
      if (place.children[index] !== node) place.insertBefore(node, place.children[index] ?? null);
    });
  };
}

function setAttributes(node, attributes) {
  const texts = Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : value]);
  for (const name of node.getAttributeNames()) if (!(name in attributes)) node.removeAttribute(name);
  for (const [name, value] of texts) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
