// What the element needs while a browser still reads it from the page that a server wrote.

/** Two ways to reach a clinic share a line: the first waits for the second, or it would shrink. */
export const servedStyles = '.actions:not(:has(~ *)) > * { visibility: hidden }';
