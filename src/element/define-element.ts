// Registers an element. The first definition of a tag wins: two plug-ins on one page are normal, so a second one warns
// and never throws.

/** Where and under which name to register. */
export interface DefineOptions {
  /** Registers `acme-exercise-card` for the prefix `acme`. Default: no prefix. */
  readonly prefix?: string;
  /** Default: the page's `customElements`. */
  readonly registry?: CustomElementRegistry;
}

type ElementClass = CustomElementConstructor & { readonly version: string };

/** Registers `elementClass` as `tag`, or warns once when another definition was first. */
export function defineElement(tag: string, elementClass: ElementClass, options: DefineOptions = {}): void {
  const { prefix, registry = globalThis.customElements } = options;
  // Node has no registry; a server that renders elements brings one.
  if (!registry) return;
  const name = prefix ? `${prefix}-${tag}` : tag;
  const first = registry.get(name) as Partial<ElementClass> | undefined;
  if (!first) {
    // One class can have one name, so a name with a prefix gets a class of its own.
    registry.define(name, prefix ? class extends elementClass {} : elementClass);
  } else if (first !== elementClass && Object.getPrototypeOf(first) !== elementClass) {
    const other = first.version ? `backstride ${first.version}` : 'another library';
    console.warn(`${name}: already defined by ${other}; backstride ${elementClass.version} leaves it as it is`);
  }
}
