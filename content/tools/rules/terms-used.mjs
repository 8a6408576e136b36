// A translation says each term of the English text in the way that terms.json of its language has chosen.
import { withoutPlaceholders } from '../placeholders.mjs';
import { entries, names } from '../statements.mjs';
import { translatedTexts } from '../words-files.mjs';

export default {
  name: 'terms-used',
  why: 'A reader who meets two names for one thing looks for two things.',
  check: (content) =>
    Object.keys(content.words)
      .filter((language) => language !== 'en')
      .flatMap((language) => {
        const terms = content.wordTables[language]?.terms;
        return terms ? unused(language, entries(terms.data?.terms), content) : [missing(language)];
      }),
};

const missing = (language) => ({
  file: `words/${language}/terms.json`,
  path: '',
  problem: `The language "${language}" has no list of terms.`,
  mend: 'Add it, with that of another language as the model.',
});

function unused(language, terms, content) {
  const spellings = anyOf(terms.flatMap(({ en }) => names(en)));
  return translatedTexts(content)
    .filter((each) => each.language === language)
    .flatMap(({ file, path, text, english }) => {
      const said = withoutPlaceholders(english).match(spellings);
      const found = new Set(said?.map((spelling) => spelling.toLowerCase()));
      return terms
        .filter(({ en }) => names(en).some((spelling) => found.has(spelling)))
        .filter(({ forms }) => !names(forms).some((form) => text.toLocaleLowerCase(language).includes(form)))
        .map(({ en, forms }) => ({
          file,
          path,
          problem: `"${names(en)[0]}" of the English text is not called ${names(forms).join(', ')} here.`,
          mend: `Use that term, or add its form to words/${language}/terms.json. English: "${english}"`,
        }));
    });
}

// The longest first: "herniated disc" is not also a "disc".
const anyOf = (spellings) =>
  spellings.length === 0
    ? /(?!)/
    : new RegExp(`(?<!\\p{L})(?:${spellings.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu');
