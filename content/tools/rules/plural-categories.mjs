// Each group of plural forms has exactly the forms of its language, and shows the number where the form needs it.
import { plurals, standsForOneNumber } from '../plural-texts.mjs';
import { placeholders } from '../placeholders.mjs';
import { wordsFiles } from '../words-files.mjs';

export default {
  name: 'plural-categories',
  why: 'A form that is missing would fall back to a wrong one; a form without {count} would hide the dose.',
  check: (content) => [
    ...Object.keys(content.words)
      .filter((language) => !isKnown(language))
      .map(unknownLanguage),
    ...wordsFiles(content)
      .filter(({ language }) => isKnown(language))
      .flatMap(({ file, data, language }) =>
        plurals(data).flatMap((plural) => problemsOf(plural, language).map((problem) => ({ file, ...problem }))),
      ),
  ],
};

function isKnown(language) {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

const unknownLanguage = (language) => ({
  file: `words/${language}`,
  path: '',
  problem: `"${language}" is not a language whose plurals are known.`,
  mend: 'Name the folder by its language tag, such as es or pt-BR.',
});

function problemsOf({ path, forms }, language) {
  const rules = new Intl.PluralRules(language);
  const wanted = rules.resolvedOptions().pluralCategories;
  const list = wanted.join(', ');
  return [
    ...wanted
      .filter((form) => !Object.hasOwn(forms, form))
      .map((form) => ({
        path: `${path}.${form}`,
        problem: `The plural form "${form}" is missing.`,
        mend: `The language "${language}" has the forms ${list}. Write a text for each.`,
      })),
    ...Object.keys(forms)
      .filter((form) => !wanted.includes(form))
      .map((form) => ({
        path: `${path}.${form}`,
        problem: `The language "${language}" has no plural form "${form}".`,
        mend: `Its forms are ${list}. Take this one out.`,
      })),
    ...Object.entries(forms)
      .filter(([form, text]) => wanted.includes(form) && !standsForOneNumber(form, rules) && !showsCount(text))
      .map(([form]) => ({
        path: `${path}.${form}`,
        problem: `The plural form "${form}" has no {count}, but stands for more than one number.`,
        mend: 'Put {count} where the number belongs.',
      })),
  ];
}

const showsCount = (text) => typeof text !== 'string' || placeholders(text).includes('count');
