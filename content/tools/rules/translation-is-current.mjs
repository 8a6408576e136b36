// A translation says what the English text says now, not what it said when somebody translated it.
import { staleFiles } from '../translated-from.mjs';

export default {
  name: 'translation-is-current',
  why: 'A caution that was mended in English alone stays wrong for everybody else.',
  check: (content) =>
    Object.keys(content.words)
      .filter((language) => language !== 'en')
      .flatMap((language) => staleFiles(language, content).flatMap((stale) => problemsOf(language, stale))),
};

function problemsOf(language, { name, changed }) {
  const file = `words/${language}/${name}.json`;
  const done = `npm run language -- --done ${language} ${name}`;
  if (!changed) {
    return [{ file, path: '', problem: 'Nobody has said that this is translated.', mend: `Do so with ${done}.` }];
  }
  return changed.map(({ path, english }) => ({
    file,
    path,
    problem: 'The English text has changed since this was translated.',
    mend: `Make it say this, then run ${done}. English: "${english}"`,
  }));
}
