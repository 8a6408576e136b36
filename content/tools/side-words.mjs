// The words for left and right. What a text and its mirror image differ in, and nothing else. Each language has its pairs
// in words/<language>/terms.json, every ending that occurs, so that "linkes" has the twin "rechtes" and not "rechter".

const english = [['left', 'right']];

/** "Right away" and "puts it right" are about no side. */
const noSide = /\bright (?:above|away)\b|(?<=\bit )right\b/gi;

/** The pairs of a language: `[left, right][]`; none when nobody has written them yet. */
export function sidePairs(language, content) {
  if (language === 'en') return english;
  const pairs = content.wordTables[language]?.terms?.data?.sides;
  return Array.isArray(pairs) ? pairs.filter(Array.isArray) : [];
}

/** The sides that a text names, in its order: `['left', 'right']`. */
export const sidesOf = (text, pairs) =>
  found(pairs === english ? text.replace(noSide, '') : text, pairs).map(({ side }) => ['left', 'right'][side]);

/** Whether an English text names a side. */
export const namesSide = (text) => sidesOf(text, english).length > 0;

/** Whether two texts are the same but for left and right, which are swapped throughout. */
export function isMirrorImage(text, mirrored, pairs) {
  if (pairs.length === 0) return text !== mirrored;
  const swapped = found(text, pairs).reduceRight(
    (rest, { index, word, pair, side }) =>
      rest.slice(0, index) + like(word, pair[1 - side]) + rest.slice(index + word.length),
    text,
  );
  return swapped === mirrored;
}

/** Every side word: where it stands, how it is spelled, its pair, and which of the pair it is. */
function found(text, pairs) {
  if (pairs.length === 0) return [];
  const words = new RegExp(`(?<!\\p{L})(?:${pairs.flat().join('|')})(?!\\p{L})`, 'giu');
  return [...text.matchAll(words)].map(({ 0: word, index }) => {
    const pair = pairs.find((each) => each.includes(word.toLowerCase()));
    return { index, word, pair, side: pair.indexOf(word.toLowerCase()) };
  });
}

const like = (word, other) => (word[0] === word[0].toLowerCase() ? other : other[0].toUpperCase() + other.slice(1));
