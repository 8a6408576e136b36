// How an element takes over what a server wrote in its shadow root (src/server): it draws itself anew beside it, unseen,
// until all that it draws with is here, and then takes its place at once. Loaded only for such elements.
// Hydration by Lit would need every file before the first rendering, and marks in the page for each value.
import type { LitElement, ReactiveController } from 'lit';
import type { BackstrideElement } from './backstride-element.js';
import { keepPlace } from './keep-place.js';

const mark = 'data-served';

/** Every element of the root that the server did not write. */
const drawn = `:not([${mark}], [${mark}] *)`;

/** Resolves when the element may render; never where it is a part of what a server wrote, which goes with the whole. */
export function takeOver(host: LitElement): Promise<void> {
  const whole = (host.getRootNode() as Partial<ShadowRoot>).host as BackstrideElement | undefined;
  // Only the guide has parts, under any prefix, and its own code may come after theirs. Elements of others have drawn what
  // is in them before.
  if (whole?.localName.endsWith('back-pain-guide') && !whole.hasUpdated) return new Promise(() => undefined);
  const root = host.shadowRoot!;
  for (const written of root.children) written.setAttribute(mark, '');
  // A rule in the style that the server wrote needs no permission of a content security policy.
  root.querySelector('style')?.sheet?.insertRule(`${drawn} { display: none !important }`);
  // Slots show what they show in the first that has their name.
  host.renderOptions.renderBefore = null;
  host.addController(new TakeOver(host, root));
  return Promise.resolve();
}

class TakeOver implements ReactiveController {
  readonly #host: LitElement;
  readonly #root: ShadowRoot;

  constructor(host: LitElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /** After each rendering until everything is here. */
  async hostUpdated(): Promise<void> {
    await this.#host.updateComplete;
    const parts = this.#root.querySelectorAll<LitElement>(drawn);
    await Promise.all([...parts].map(({ updateComplete }) => updateComplete));
    const written = this.#root.querySelector(`article[${mark}]`);
    const article = this.#root.querySelector(`article:not([${mark}])`);
    // What cannot be had leaves what is there.
    if (!written || !article) return;
    this.#host.removeController(this);
    keepPlace(written, article, () => this.#root.querySelectorAll(`[${mark}]`).forEach((each) => each.remove()));
  }
}
