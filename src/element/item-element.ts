// What every element shares that shows one item of the content: it waits for its item, says what was wrong with the id,
// and lets the host's own children stand in. Knows no kind of item.
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { UnknownIdError } from '../content/errors.js';
import { articleStyles } from './article-styles.js';
import { BackstrideElement } from './backstride-element.js';

/** The base of the elements that show one item. */
export abstract class ItemElement<Item> extends BackstrideElement {
  static override styles: CSSResultGroup = [BackstrideElement.styles, articleStyles];

  /** What is shown; `undefined` before it is there, `null` when there is nothing to show. */
  protected item: Item | null | undefined;

  #loading: Promise<unknown> | undefined;

  /** The attribute that names the item; empty where there is only one. */
  protected abstract readonly idAttribute: string;

  /** The names of the slots that `renderItem` offers: what a host put there stands in, too. */
  protected abstract readonly slots: readonly string[];

  /** The item if it is here already, a promise while it loads, and the reason if it cannot be had. */
  protected abstract findItem(): Promise<unknown> | Item | Error;

  protected abstract renderItem(item: Item): TemplateResult;

  /** In a few words, that there is nothing to show. */
  protected abstract get message(): string;

  /** Renders again when something has come. */
  protected waitFor(something: Promise<unknown>): void {
    this.#loading = something.then(() => this.requestUpdate());
  }

  protected override willUpdate(): void {
    const found = this.findItem();
    // Until another item is there, the one before it stays.
    if (found instanceof Promise) {
      this.waitFor(found);
    } else if (found instanceof Error) {
      this.item = null;
      const { message, nearest } = found as UnknownIdError;
      const { idAttribute } = this;
      // An unknown id names itself; a file that cannot be had does not.
      const named = nearest || !idAttribute;
      const what = (id: string | null) => (id ? `${idAttribute}="${id}"` : idAttribute);
      void this.report(idAttribute, (id) => (named ? message : `${what(id)} ${message}`), nearest);
    } else {
      this.item = found;
    }
  }

  /** Resolves when the element shows its item, or what stands in for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let loading;
    do {
      await super.getUpdateComplete();
      await (loading = this.#loading);
    } while (loading !== this.#loading);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (this.item) return this.renderItem(this.item);
    // The host's own children are in the first slot, or in the named ones that the item would have shown.
    const empty = this.item === null && !this.childElementCount && !this.textContent?.trim();
    return html`<slot></slot>${this.slots.map((name) => html`<slot name=${name}></slot>`)}
      ${empty ? html`<p part="message">${this.message}</p>` : nothing}`;
  }
}
