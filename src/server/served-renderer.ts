// How @lit-labs/ssr writes one element of ours: it waits for the element's files, and writes no marks for Lit, because the
// page draws the element anew when it takes over (element/take-over.ts).
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { ReactiveElement, type CSSResult, type TemplateResult } from 'lit';
import { servedStyles as consultationStyles } from '../consultation-cta/served-styles.js';
import type { FoundLanguage } from '../content/language.js';
import { inLanguage } from '../element/localize.js';
import { servedStyles as cardStyles } from '../exercise-card/served-styles.js';

/** What the renderer uses of an element, whose own code may use it alone. */
interface Served {
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): TemplateResult;
  waitFor(something: Promise<unknown>): void;
  dress(styles: readonly CSSResult[]): void;
  closest(selector: string): { getAttribute(name: string): string };
  querySelector(selector: string): unknown;
  childElementCount: number;
  found: FoundLanguage;
}

/** What an element looks at on its page, which a server has not. */
export interface ServedPage {
  /** The language in force at the element. */
  readonly found: FoundLanguage;
  /** What stands between the element's tags. */
  readonly children: string;
  /** For a content security policy that allows no other styles. */
  readonly nonce: string | undefined;
}

/** Styles by tag that an element needs only while a browser reads it. */
const whileRead: Readonly<Record<string, string>> = {
  'consultation-cta': consultationStyles,
  'exercise-card': cardStyles,
};

/** Whether the children have one for the slot that a selector names. */
const hasSlotted = (children: string, selector: string) =>
  new RegExp(` slot=["']?${/slot=([\w-]+)/.exec(selector)?.[1]}\\b`).test(children);

export function rendererFor({ found, children, nonce }: ServedPage): typeof LitElementRenderer {
  const style = nonce ? `<style nonce="${nonce}">` : '<style>';

  return class ServedRenderer extends LitElementRenderer {
    /** Attributes are written before the element knows its item, so properties are reflected here. */
    override connectedCallback(): void {
      // A browser that skips what it cannot see guesses a height first, and what is in sight moves when it looks.
      this.setAttribute('eager', '');
      (ReactiveElement.prototype as unknown as { update(changed: unknown): void }).update.call(this.element, new Map());
    }

    override renderShadow(renderInfo: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      return [
        async () => {
          const isOutermost = renderInfo.customElementHostStack.length < 2;
          const { template, css } = await this.#drawn(isOutermost ? children : '');
          return [`${style}${css} ${whileRead[this.tagName] ?? ''}</style>`, () => renderValue(template, renderInfo)];
        },
      ];
    }

    async #drawn(inside: string): Promise<{ template: TemplateResult; css: string }> {
      const element = this.element as unknown as Served;
      const waitedFor: Promise<unknown>[] = [];
      let more: readonly CSSResult[] = [];
      Object.assign(element, {
        waitFor: (something: Promise<unknown>) => void waitedFor.push(something),
        dress: (styles: readonly CSSResult[]) => void (more = styles),
        closest: () => ({ getAttribute: () => found.locale }),
        querySelector: (selector) => (hasSlotted(inside, selector) ? {} : null),
        childElementCount: inside.trim() ? 1 : 0,
      } satisfies Partial<Served>);

      let template: TemplateResult;
      do {
        await Promise.all(waitedFor.splice(0));
        element.willUpdate(new Map());
        // English where something of the language cannot be had.
        template = inLanguage(element.found.language, () => element.render());
      } while (waitedFor.length > 0);
      const { elementStyles } = this.element!.constructor as typeof ReactiveElement;
      const css = [...(elementStyles as readonly CSSResult[]), ...more].map(({ cssText }) => cssText).join('');
      return { template, css: css.replace(/\s*\n\s*/g, ' ') };
    }
  } as typeof LitElementRenderer;
}
