// Opens the content in one language. The code that resolves it comes along only now, with the words.
import { canonical, findLanguage } from './language.js';
import type { Library } from './library.js';
import { loadCatalogue, loadShared } from './load-items.js';

/**
 * Opens the content in one language. Several libraries can be open at once.
 *
 * @param language a BCP 47 tag: `es-MX` finds `es`; for a language that we lack, English is opened and
 *   `library.matched` is false. Default `en`.
 */
export async function openLibrary(language: string = 'en'): Promise<Library> {
  const found = findLanguage(language);
  const matched = found.language !== 'en' || /^en(-|$)/.test(canonical(language));
  const [{ Library }, catalogue, { phrases }] = await Promise.all([
    import('./library.js'),
    loadCatalogue(found.language),
    loadShared(found.language),
  ]);
  return new Library(found, matched, catalogue, phrases);
}
