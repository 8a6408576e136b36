// What the doc comments of an element promise, from the manifest that the build makes of them.
const { modules } = await (await fetch('/dist/custom-elements.json')).json();

/** The names of an element's attributes, slots, parts and `--backstride-*` properties; the default slot is ''. */
export function documented(tag) {
  const declarations = modules.flatMap((module) => module.declarations);
  const { attributes, slots, cssParts, cssProperties } = declarations.find(({ tagName }) => tagName === tag);
  const names = (list) => list.map(({ name }) => name).sort();
  return {
    attributes: names(attributes),
    slots: names(slots),
    parts: names(cssParts),
    properties: names(cssProperties ?? []),
  };
}

/** Attributes with a few words to choose from, and the words, the default first: `{ variant: ['full', 'compact'] }`. */
export function wordAttributes(tag) {
  const declarations = modules.flatMap((module) => module.declarations);
  const { attributes } = declarations.find(({ tagName }) => tagName === tag);
  const words = (text = '') => [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  return Object.fromEntries(
    attributes
      .filter((attribute) => attribute.default?.startsWith("'"))
      .map((attribute) => [attribute.name, [...words(attribute.default), ...words(attribute.type.text)]]),
  );
}

/** The slots and parts as they are in elements that show each of their states. */
export function existing(elements) {
  const all = elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')]);
  const slots = new Set(all.filter(({ localName }) => localName === 'slot').map(({ name }) => name));
  return { slots: [...slots].sort(), parts: [...new Set(all.flatMap(({ part }) => [...part]))].sort() };
}
