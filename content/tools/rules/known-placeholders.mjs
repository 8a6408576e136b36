// A placeholder has a name that the renderer knows, and stands only where the facts have a value for it.
import { drawnKinds } from '../kinds.mjs';
import { hasLooseBrace, placeholders } from '../placeholders.mjs';
import { quantities } from '../quantities.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

export default {
  name: 'known-placeholders',
  why: 'A placeholder without a value would reach the reader as {hold}, or as a hole where the dose should be.',
  check: (content) => wordsFiles(content).flatMap((file) => problemsOf(file, content)),
};

/** Where the renderer fills placeholders in, in the words of an exercise. */
const filledLists = ['steps', 'mirrored', 'cues', 'notes'];

const doseTable = {
  sets: ['count'],
  repetitions: ['count'],
  setsOfRepetitions: ['sets', 'repetitions'],
  hold: ['hold'],
  holdWithMinimum: ['hold', 'minimumHold'],
  perDay: ['count'],
  perWeek: ['count'],
  metricFirst: ['metric', 'original'],
};

const labelTable = {
  optional: ['things'],
  step: ['number', 'count'],
  claim: ['claimant'],
  sellerClaim: ['claimant'],
  call: ['phone'],
  hours: ['hours'],
  article: ['publisher'],
  pair: ['first', 'second'],
};

const vocabularyTable = {
  'review.reviewed': ['name', 'role', 'date'],
  andOthers: ['names'],
};

function problemsOf(file, content) {
  return texts(file.data).flatMap(({ keys, path, text }) => {
    const { known, needed = [] } = placeholdersFor(file, keys, content);
    const problem = (what, mend) => ({ file: file.file, path, problem: what, mend });
    const used = placeholders(text);
    const problems = used
      .filter((name) => !known.includes(name))
      .map((name) =>
        problem(
          `{${name}} has no value here.`,
          known.length > 0
            ? `What can stand here: ${known.map((other) => `{${other}}`).join(', ')}.`
            : 'Say it without a placeholder, or give the facts this value.',
        ),
      );
    const missing = needed
      .filter((name) => !used.includes(name))
      .map((name) => problem(`{${name}} is missing from this text.`, `Put {${name}} where the value belongs.`));
    const loose = hasLooseBrace(text)
      ? [
          problem(
            `A brace is not closed, or holds more than a name: "${text}".`,
            'Write placeholders such as {hold}, without spaces or signs inside; braces have no other use.',
          ),
        ]
      : [];
    return [...problems, ...missing, ...loose];
  });
}

function placeholdersFor({ kind, id }, keys, content) {
  const facts = content.facts[kind]?.find((file) => file.id === id)?.data;
  if (kind === 'exercises') return { known: filledLists.includes(keys[0]) ? valuesOf(facts?.dose) : [] };
  if (Object.hasOwn(drawnKinds, kind)) return { known: [] };
  if (kind !== undefined) return { known: keys[0] === 'name' ? [] : Object.keys(quantities(facts)) };
  if (kind === undefined && id === 'dose') {
    const known = doseTable[keys[0]] ?? [];
    // Plural forms are left to plural-categories: "every day" is a fine form for one.
    return { known, needed: keys.length === 1 ? known : [] };
  }
  if (kind === undefined && id === 'labels') {
    const known = labelTable[keys[0]] ?? [];
    return { known, needed: known };
  }
  if (kind === undefined && id === 'vocabulary') {
    const known = vocabularyTable[keys.join('.')] ?? [];
    return { known, needed: known };
  }
  return { known: [] };
}

/** The placeholders for which this dose really has a value. */
const valuesOf = (dose) =>
  Object.entries({
    hold: dose?.hold?.target,
    minimumHold: dose?.hold?.minimum,
    repetitions: dose?.repetitions,
    sets: dose?.sets,
    frequency: dose?.frequency,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
