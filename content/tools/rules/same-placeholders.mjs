// A translation uses the placeholders of the English text, no more and no fewer.
import { pluralCategories } from '../plural-texts.mjs';
import { placeholders } from '../placeholders.mjs';
import { translatedTexts } from '../words-files.mjs';

export default {
  name: 'same-placeholders',
  why: 'A translation that drops {hold} drops the dose; one that adds a placeholder says more than the original.',
  check: (content) => translatedTexts(content).flatMap(problemsOf),
};

function problemsOf({ file, keys, path, text, english }) {
  const here = placeholders(text);
  const there = placeholders(english);
  // Whether a plural form may do without {count} is for plural-categories to say.
  const exempt = pluralCategories.includes(keys.at(-1)) ? 'count' : undefined;
  const missing = there.filter((name) => !here.includes(name) && name !== exempt);
  const added = here.filter((name) => !there.includes(name));
  return [
    ...missing.map((name) => ({
      file,
      path,
      problem: `{${name}} is in the English text, but not in this one.`,
      mend: `Put {${name}} into the translation. English: "${english}"`,
    })),
    ...added.map((name) => ({
      file,
      path,
      problem: `{${name}} is in this text, but not in the English one.`,
      mend: `Take {${name}} out. English: "${english}"`,
    })),
  ];
}
