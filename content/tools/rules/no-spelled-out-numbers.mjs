// No number written as a word in a text for readers. One list per language; a language without a list is not checked.
import { arabicWord, withoutVowelMarks } from '../arabic-words.mjs';
import { isPlural, standsForOneNumber } from '../plural-texts.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

// "One", "half", "both" and "pair" stay allowed: they are ordinary words ("one long line", "half off the floor", "both
// legs") far more often than they are a dose. "Second" is a place in an order, or a unit that only {hold} may bring. A
// six-pack is a muscle.
const numbersByLanguage = {
  // Two of a thing are a form of its word. "Both knees" is no dose; "two minutes" is.
  ar: [
    'اثنا اثنان اثنين اثنتا اثنتان اثنتين ثلاثة? أربعة? خمسة? ستة? سبعة? ثمان ثماني ثمانية تسعة? عشرة?',
    'عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين',
    'مئة مائة مئتان مئتين مئات ألف ألفان ألفين آلاف دزينة',
    'مرتان مرتين ضعفان ضعفين مجموعتان مجموعتين تكراران تكرارين',
    'ثانيتان ثانيتين دقيقتان دقيقتين ساعتان ساعتين يومان يومين أسبوعان أسبوعين شهران شهرين سنتان سنتين عامان عامين',
  ]
    .join(' ')
    .split(' ')
    .map((word) => arabicWord(word).source),
  en: [
    'two three four five six(?!-pack) seven eight nine ten eleven twelve',
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'hundred hundreds thousand thousands dozen dozens once twice thrice',
    'half-minute half-minutes half-hour half-hours twofold threefold',
  ]
    .join(' ')
    .split(' '),
  // "Un", "uno", "medio" and "ambos" stay allowed for the same reasons. "Doble" is also what a knee is asked to do.
  es: [
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho',
    'diecinueve veinte veinti\\p{L}+ treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento',
    '\\p{L}*cient[oa]s quinient[oa]s mil miles millar millares docena docenas decena decenas el\\sdoble el\\striple',
    'media\\shora medio\\sminuto media\\sdocena',
  ]
    .join(' ')
    .split(' '),
  // "Noch einmal" is "again". Tens and ones are one word, as in "fünfundvierzig".
  de: [
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    'hundert hunderte tausend tausende dutzend dutzende',
  ]
    .join(' ')
    .split(' ')
    .map((number) => `(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?${number}(?:mal|fach)?`)
    .concat('(?<!noch |nicht |auf )einmal', 'doppelt', 'halbstunden?', '(?:drei)?viertelstunden?'),
};

// A word begins and ends where letters do; `forty-five` is found as `forty` and `five`. A six-pack is no count.
const patterns = Object.fromEntries(
  Object.entries(numbersByLanguage).map(([language, numbers]) => [
    language,
    new RegExp(`(?<!\\p{L})(${numbers.join('|')})(?!\\p{L}|-pack)`, 'giu'),
  ]),
);

export default {
  name: 'no-spelled-out-numbers',
  why: 'A number in letters is a number that the facts do not know, so a change of dose would miss it.',
  check: (content) =>
    wordsFiles(content).flatMap(({ file, data, language }) =>
      texts(data).flatMap(({ keys, path, text }) => {
        const found = saysItsNumber(keys, data, language) ? [] : spelledOut(text, patterns[language]);
        if (found.length === 0) return [];
        return [
          {
            file,
            path,
            problem: `The text has the number ${found.map((word) => `"${word}"`).join(', ')} in letters.`,
            mend: 'Put the number into the facts and a placeholder such as {hold} into the text, or say it without.',
          },
        ];
      }),
    ),
};

/** A plural form for a single number is where that number may stand in letters, as Arabic asks for two. */
const saysItsNumber = (keys, data, language) =>
  isPlural(keys.slice(0, -1).reduce((value, key) => value[key], data)) &&
  standsForOneNumber(keys.at(-1), new Intl.PluralRules(language));

const spelledOut = (text, pattern) => (pattern && withoutVowelMarks(text).match(pattern)) ?? [];
