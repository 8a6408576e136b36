// How a word looks in Arabic text: small words such as "and", "for" and "the" are written onto it, and its vowel marks
// may be left out. For lists of words to look for; knows no rules.

const particles = '[وف]?(?:[بك]?ال|لل|[بكل])?';

/** A pattern for any of the words, which stand without vowel marks, with or without what is written onto them. */
export const arabicWord = (...words) => `${particles}(?:${words.join('|')})`;

/** Vowel marks and the sign that only lengthens a word. No other script has them, so every text may pass through. */
export const withoutVowelMarks = (text) => text.replace(/[\u064B-\u0652\u0640]/g, '');
