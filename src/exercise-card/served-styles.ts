// What a card needs while a browser still reads it from the page that a server wrote.

/** The picture comes after the heading and stands above it: both wait for what follows them, or the heading would jump. */
export const servedStyles = '.top:not(:has(~ *)) > * { visibility: hidden }';
