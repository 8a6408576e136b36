// A translation uses the placeholders of the English text, no more and no fewer.
import { isPlural } from '../plural-texts.mjs';
import { placeholders } from '../placeholders.mjs';
import { englishTwin, texts, wordsFiles } from '../words-files.mjs';

export default {
  name: 'same-placeholders',
  why: 'A translation that drops {hold} drops the dose; one that adds a placeholder says more than the original.',
  check: (content) =>
    wordsFiles(content)
      .filter(({ language }) => language !== 'en')
      .flatMap((file) => problemsOf(file, englishTwin(file, content))),
};

function problemsOf({ file, data }, english) {
  if (!english) return [];
  return texts(data).flatMap(({ keys, path, text }) => {
    const { original, exempt } = originalOf(keys, data, english.data);
    if (typeof original !== 'string') return [];
    const here = placeholders(text);
    const there = placeholders(original);
    const missing = there.filter((name) => !here.includes(name) && !exempt.includes(name));
    const added = here.filter((name) => !there.includes(name));
    return [
      ...missing.map((name) => ({
        file,
        path,
        problem: `{${name}} is in the English text, but not in this one.`,
        mend: `Put {${name}} into the translation. English: "${original}"`,
      })),
      ...added.map((name) => ({
        file,
        path,
        problem: `{${name}} is in this text, but not in the English one.`,
        mend: `Take {${name}} out. English: "${original}"`,
      })),
    ];
  });
}

// Languages have different plural forms, so each form is measured by the English `other`; whether a form may do
// without {count} is for plural-categories to say.
function originalOf(keys, data, english) {
  const parent = keys.slice(0, -1);
  return isPlural(at(data, parent))
    ? { original: at(english, parent)?.other, exempt: ['count'] }
    : { original: at(english, keys), exempt: [] };
}

const at = (data, keys) => keys.reduce((value, key) => value?.[key], data);
