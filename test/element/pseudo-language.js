// English in disguise, as a language of its own for one test page: every letter has an accent, every vowel is doubled, and
// it runs from right to left. What a page shows without accents did not come through content or localisation.
// It is made from what the package brings: a text is what English and Arabic say differently; the rest is codes and names.
import { readXliff } from '../../content/tools/xliff.mjs';
import { pseudo } from '../../demo/pseudo-text.js';
import { directions, modules } from '../../dist/generated/languages.js';

export const pseudoTag = 'en-XA';

/** The English value in disguise, beside the same value in Arabic. Loaders stay loaders. */
function disguised(english, arabic) {
  if (typeof english === 'function') return async () => disguised(await english(), await arabic());
  if (typeof english === 'string') return english === arabic ? english : pseudo(english);
  if (Array.isArray(english)) return english.map((each, index) => disguised(each, arabic?.[index]));
  if (english === null || typeof english !== 'object') return english;
  // Some keys are texts, too: spellings of the glossary, and how a source is called.
  const others = Object.values(arabic ?? {});
  return Object.fromEntries(
    Object.entries(english).map(([key, value], index) =>
      arabic && key in arabic ? [key, disguised(value, arabic[key])] : [pseudo(key), disguised(value, others[index])],
    ),
  );
}

/** What elements say themselves, by the ids of a translation. */
async function strings() {
  const units = readXliff(await (await fetch('/content/words/ar/interface.xlf')).text());
  return { templates: Object.fromEntries(units.map(({ id, source }) => [id, template(source)])) };
}

function template(parts) {
  const texts = [''];
  const values = [];
  for (const part of parts) {
    if (typeof part === 'string') texts[texts.length - 1] += pseudo(part);
    else (values.push(part.id), texts.push(''));
  }
  return values.length > 0 ? { strTag: true, strings: texts, values } : texts[0];
}

/** From here on `lang="en-XA"` is a language. */
export function addPseudoLanguage() {
  directions[pseudoTag] = 'rtl';
  modules[pseudoTag] = { ...disguised(modules.en, modules.ar), strings };
}
