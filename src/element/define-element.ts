// Registers an element. The first definition of a tag wins: two plug-ins on one page are normal, so a second one warns
// and never throws.

export type ElementClass = CustomElementConstructor & { readonly version: string };

/** Registers `elementClass` as `tag`, or warns once when another definition was first. */
export function defineElement(
  tag: string,
  elementClass: ElementClass,
  // Node has no registry; a server that renders elements brings one.
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const first = registry?.get(tag) as Partial<ElementClass> | undefined;
  if (!first) {
    registry?.define(tag, elementClass);
  } else if (first !== elementClass) {
    const other = first.version ? `backstride ${first.version}` : 'another library';
    console.warn(`${tag}: already defined by ${other}; backstride ${elementClass.version} is not used`);
  }
}
