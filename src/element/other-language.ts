// Makes elements speak another language than English. Loaded when a page first shows one.
import type { Language } from '../content/language.js';
import { loadStrings } from './load-strings.js';
import { addInterfaceStrings } from './localize-languages.js';

/** Makes `msg()` answer in this language. */
export async function speak(language: Language): Promise<void> {
  const strings = await loadStrings(language);
  if (!strings) throw new Error(`cannot be shown in "${language}": its strings are missing`);
  addInterfaceStrings(language, strings);
}
