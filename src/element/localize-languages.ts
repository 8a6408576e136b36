// The re-entrant form of @lit/localize: `msg()` asks for the language of the element that is rendering, each time.
// To be loaded when a page first shows a language other than English; English alone does without.
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { renderingLanguage } from './localize.js';

/** The translated strings by the ids that `lit-localize extract` gave them. */
interface InterfaceStrings {
  readonly templates: Readonly<Record<string, string | { strTag: true; strings: TemplateStringsArray; values: unknown[] }>>;
}

const loaded = new Map<string, InterfaceStrings>();

/** Makes `msg()` answer in these languages too. Call it once. */
export function speak(languages: readonly string[]): void {
  configureReentrantLocalization({
    sourceLocale: 'en',
    targetLocales: [...languages],
    getLocale: renderingLanguage,
    loadLocaleSync: (language) => loaded.get(language) as never,
  });
}

/** Gives `msg()` the strings of a language. What is missing among them stays English. */
export function addInterfaceStrings(language: string, strings: InterfaceStrings): void {
  loaded.set(language, strings);
}
