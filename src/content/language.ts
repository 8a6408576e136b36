// Which of our languages answers a request, by BCP 47 look-up (RFC 4647, section 3.4). Knows nothing of pages.
import { directions, type Language } from '../generated/languages.js';

export type { Language } from '../generated/languages.js';

/** The language that was found for a request. */
export interface FoundLanguage {
  /** The language of the words. */
  readonly language: Language;
  /** The tag for numbers and dates: `en-GB` stays `en-GB` though its words are `en`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Our language for a BCP 47 tag: `es-MX` finds `es`; an unknown or malformed tag finds English. */
export function findLanguage(requested: string): FoundLanguage {
  let tag = canonical(requested);
  const locale = tag;
  while (tag !== '') {
    if (Object.hasOwn(directions, tag)) return found(tag as Language, locale);
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  }
  return found('en', 'en');
}

const found = (language: Language, locale: string): FoundLanguage => ({
  language,
  locale,
  direction: directions[language],
});

/** The tag as it is usually written, `en` for `eng`; empty for one that is none. */
export function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
