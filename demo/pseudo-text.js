// English in disguise, letter by letter: accents, and vowels twice, because most languages need more room than English.
// Pure; the tests of elements use it, too.

const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'àƀçđéƒğĥîĵķļḿñöþǫŕšţûṽŵẋýž';

/** `Steps` → `Šţééþš`. Numbers and signs stay, so that what is put together from texts can still be found in one. */
export const pseudo = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = accented[plain.indexOf(letter.toLowerCase())];
    const long = 'aeiou'.includes(letter.toLowerCase()) ? other + other : other;
    return letter < 'a' ? long.charAt(0).toUpperCase() + long.slice(1) : long;
  });
