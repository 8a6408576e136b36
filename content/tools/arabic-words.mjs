// How a word looks in Arabic text: small words such as "and", "for" and "the" are written onto it, and its vowel marks
// may be left out. For lists of words to look for; knows no rules.

const particles = '[وف]?(?:[بك]?ال|لل|[بكلس])?';

/** A pattern for any of these words, which stand without vowel marks, with or without what is written onto them. */
export const arabicWord = (...words) => new RegExp(`(?<!\\p{L})${particles}(?:${words.join('|')})(?!\\p{L})`, 'u');

/** Without vowel marks and the sign that lengthens a word. No other script has them, so any text may pass through. */
export const withoutVowelMarks = (text) => text.replace(/[\u064B-\u0652\u0640]/g, '');
