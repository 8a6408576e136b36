// The words for left and right, language by language. What a text and its mirror image differ in, and nothing else.

/** A language without a list is compared with English only. */
const sideWords = {
  en: { left: /\bleft\b/gi, right: /\bright\b/gi },
  // The ending stays: "linkes" has the twin "rechtes", not "rechter".
  de: { left: /\blink(?=(s|e[mnrs]?)\b)/gi, right: /\brecht(?=(s|e[mnrs]?)\b)/gi },
};

const marked = (text, { left, right }) => text.replace(left, '<left>').replace(right, '<right>');

const swapped = (text) => text.replace(/<(left|right)>/g, (_, side) => (side === 'left' ? '<right>' : '<left>'));

/** Whether an English text names a side. */
export const namesSide = (text) => marked(text, sideWords.en) !== text;

/** Whether two texts are the same but for left and right, which are swapped throughout. */
export function isMirrorImage(text, mirrored, language) {
  const words = sideWords[language];
  return words ? swapped(marked(text, words)) === marked(mirrored, words) : text !== mirrored;
}
