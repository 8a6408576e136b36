// What every element of the library shares: language, heading level, error reports, tokens. Knows no content.
import { adoptStyles, LitElement, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { findLanguage, type FoundLanguage } from '../content/language.js';
import { version } from '../generated/version.js';
import { send } from './events.js';
import { languageAt } from './language-at.js';
import { unwatchLanguage, watchLanguage } from './language-watch.js';
import { inLanguage } from './localize.js';
import { sharedStyles } from './shared-styles.js';

/** The base of all elements. */
export abstract class BackstrideElement extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true, useDefault: true },
    eager: { type: Boolean, reflect: true },
  };

  /** The level of the element's first heading, 2 to 6; deeper headings follow from it. Default 3. */
  declare headingLevel: number;

  /** Lays the element out even while it is off screen. Default false: the browser skips what nobody can see. */
  declare eager: boolean;

  /** The language that the element shows. */
  protected found: FoundLanguage = findLanguage('en');

  readonly #reported = new Set<string>();
  #dressed: readonly CSSResult[] | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.eager = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
    this.languageMayHaveChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  /**
   * Called when a `lang` attribute changed on the page.
   * @internal for language-watch.ts
   */
  languageMayHaveChanged(): void {
    if (this.wanted.locale !== this.found.locale) this.requestUpdate();
  }

  /** The language that the element is to show, by the nearest `lang`. */
  protected get wanted(): FoundLanguage {
    return findLanguage(languageAt(this));
  }

  protected override update(changed: PropertyValues): void {
    inLanguage(this.found.language, () => super.update(changed));
  }

  /** Adds the styles of what came after the element. */
  protected dress(styles: readonly CSSResult[]): void {
    if (styles === this.#dressed) return;
    this.#dressed = styles;
    const { elementStyles } = this.constructor as typeof BackstrideElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
  }

  /** The heading level, or the default where the attribute makes no sense. */
  protected get level(): number {
    // A framework may set the property to a text.
    const level = +this.headingLevel;
    if (level >= 2 && level <= 6 && Number.isInteger(level)) return level;
    void this.report('heading-level', (value) => `heading-level="${value}" is not 2 to 6`);
    return 3;
  }

  /**
   * Says once, in the console and by an event, what was wrong. Never throws: one element must not stop the page.
   * @internal for the modules of an element
   */
  async report(
    attribute: string,
    problem: (value: string | null) => string,
    nearest: readonly string[] = [],
  ): Promise<void> {
    // Lit reflects a property after it has rendered; from then on the attribute holds what was wrong.
    await null;
    const value = this.getAttribute(attribute);
    const message = `${this.localName}: ${problem(value)}`;
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    console.warn(message);
    send(this, 'content-error', { element: this.localName, message, attribute, value, nearest });
  }
}
