// The words for left and right, language by language. What a text and its mirror image differ in, and nothing else.

/** A language without a list is compared with English only. */
const sideWords = {
  // A noun, and an adjective with two genders: what stands around the root stays.
  ar: {
    left: /يسار(?!\p{L})|(?<=أ)يسر(?!\p{L})|يسر(?=ى(?!\p{L}))/gu,
    right: /يمين(?!\p{L})|(?<=أ)يمن(?!\p{L})|يمن(?=ى(?!\p{L}))/gu,
  },
  en: { left: /\bleft\b/gi, right: /\bright\b/gi },
  // The ending tells what has the side, and stays.
  es: { left: /\bizquierd(?=[oa]s?\b)/gi, right: /\bderech(?=[oa]s?\b)/gi },
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
