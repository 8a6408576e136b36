// Warns when a text may be hard to read, by the Flesch-Kincaid grade. A formula only helps to find texts that need work;
// it cannot tell that a text is clear. English alone has this formula. What a claimant says is left in their sense.
import { spokenLists } from '../kinds.mjs';
import { sentences, words } from '../sentences.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

/** The highest grade: for what people do, and for what they read about. */
const highest = { instructions: 6, explanations: 8 };
const instructions = ['steps', 'cues', 'avoid', 'actions'];

/** Fewer words say too little about a text. */
const fewestWords = 15;

export default {
  name: 'reading-grade',
  why: 'Over four in ten adults struggle with texts about health.',
  check: (content) =>
    wordsFiles(content)
      .filter(({ language }) => language === 'en')
      .flatMap(({ file, data, kind }) =>
        [...new Set(texts(data).map(({ keys }) => keys[0]))]
          .filter((key) => spokenLists.includes(key) || ['text', 'answer', 'summary'].includes(key))
          .filter((key) => !(kind === 'claims' && ['text', 'parts'].includes(key)))
          .flatMap((key) => hardText(file, key, data)),
      ),
};

function hardText(file, key, data) {
  const all = texts(data).filter(({ keys }) => keys[0] === key);
  const lines = all.flatMap(({ text }) => sentences(text, 'en'));
  const counted = lines.flatMap((line) => words(line, 'en'));
  const most = instructions.includes(key) ? highest.instructions : highest.explanations;
  const grade = 0.39 * (counted.length / lines.length) + 11.8 * (sum(counted.map(syllables)) / counted.length) - 15.59;
  if (counted.length < fewestWords || grade <= most) return [];
  return [
    {
      file,
      path: key,
      problem: `This reads like grade ${grade.toFixed(1)}; ${most} is what we aim at.`,
      mend: 'Use shorter words and sentences, if that keeps the sense.',
    },
  ];
}

/** Groups of vowels, without an e that is not spoken. */
const syllables = (word) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[^aeiouyl])e(s|d)?$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
