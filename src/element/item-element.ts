// What every element shares that shows one item of the content: it waits for its item, says what was wrong with the id,
// and lets the host's own children stand in. Knows no kind of item.
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { UnknownIdError } from '../content/errors.js';
import { findLanguage, type FoundLanguage, type Language } from '../content/language.js';
import { articleStyles } from './article-styles.js';
import { BackstrideElement } from './backstride-element.js';
import { stored } from './store.js';

/** Nothing where `msg()` answers in this language, a promise while it loads, and the reason if it cannot be had. */
const storedStrings = (language: Language) =>
  language === 'en'
    ? undefined
    : stored(`strings/${language}`, async () => (await import('./other-language.js')).speak(language));

/** The base of the elements that show one item. */
export abstract class ItemElement<Item> extends BackstrideElement {
  static override styles: CSSResultGroup = [BackstrideElement.styles, articleStyles];

  /** What is shown; `undefined` before it is there, `null` when there is nothing to show. */
  protected item: Item | null | undefined;

  #loading: Promise<unknown> | undefined;

  /** A server has written the element already; without what takes it over it stays as it is. */
  readonly #served =
    this.shadowRoot &&
    import('./take-over.js').then(
      ({ takeOver }) => takeOver(this),
      (error: unknown) => {
        void this.report('', () => `cannot take over what the server wrote: ${error}`);
        return new Promise<void>(() => undefined);
      },
    );

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
    // What was waited for before is waited for still.
    const before = this.#loading;
    this.#loading = something.then(() => this.requestUpdate()).then(() => before);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#served?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const shown = this.found;
    let found = this.#find(this.wanted);
    if (found instanceof Error && this.found.language !== 'en' && !this.#explain(found)) {
      // What another language cannot give is there in English.
      found = this.#find(findLanguage('en'));
    }
    if (found instanceof Promise) {
      this.waitFor(found);
      // Until another item is there, or the same in another language, the one before it stays.
      this.found = shown;
    } else if (found instanceof Error) {
      this.item = null;
      this.#explain(found);
    } else {
      this.item = found;
    }
  }

  /** The item in a language, once the strings of that language are here too. */
  #find(language: FoundLanguage): Promise<unknown> | Item | Error {
    this.found = language;
    const strings = storedStrings(language.language);
    if (strings instanceof Error) return strings;
    const found = this.findItem();
    return strings instanceof Promise || found instanceof Promise ? Promise.all([strings, found]) : found;
  }

  /** Reports what went wrong; whether an id is unknown, in any language. */
  #explain(error: Error): boolean {
    const { message, nearest } = error as UnknownIdError;
    const { idAttribute } = this;
    // An unknown id names itself; a file that cannot be had does not.
    const named = nearest || !idAttribute;
    const what = (id: string | null) => (id ? `${idAttribute}="${id}"` : idAttribute);
    void this.report(idAttribute, (id) => (named ? message : `${what(id)} ${message}`), nearest);
    return Boolean(nearest);
  }

  /** Resolves when the element shows its item, or what stands in for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let loading, isComplete;
    do {
      await (loading = this.#loading);
      isComplete = await super.getUpdateComplete();
      // What has come may show that more is wanted.
    } while (!isComplete || loading !== this.#loading);
    return isComplete;
  }

  protected override render(): TemplateResult {
    try {
      if (this.item) return this.renderItem(this.item);
    } catch (error) {
      // A file of another version, or one that somebody changed.
      this.item = null;
      this.#explain(error as Error);
    }
    // The host's own children are in the first slot, or in the named ones that the item would have shown.
    const empty = this.item === null && !this.childElementCount && !this.textContent?.trim();
    const { locale, direction } = this.found;
    return html`<slot></slot>${this.slots.map((name) => html`<slot name=${name}></slot>`)}
      ${empty ? html`<p part="message" lang=${locale} dir=${direction}>${this.message}</p>` : nothing}`;
  }
}
