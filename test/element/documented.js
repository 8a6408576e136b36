// What the doc comments of an element promise, from the manifest that the build makes of them.
const { modules } = await (await fetch('/dist/custom-elements.json')).json();

/** The names of the slots and parts of an element: `{ slots, parts }`, the default slot as ''. */
export function documented(tag) {
  const { declarations } = modules.find(({ path }) => path.endsWith(`/${tag}-element.ts`));
  const [{ slots, cssParts }] = declarations;
  const names = (list) => list.map(({ name }) => name).sort();
  return { slots: names(slots), parts: names(cssParts) };
}

/** The same as they are in elements that show each of their states. */
export function existing(elements) {
  const all = elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')]);
  const slots = new Set(all.filter(({ localName }) => localName === 'slot').map(({ name }) => name));
  return { slots: [...slots].sort(), parts: [...new Set(all.flatMap(({ part }) => [...part]))].sort() };
}
