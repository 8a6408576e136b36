// The styles of figures and diagrams as style sheets: as they are, and as a page sees them in forced colours.
import { diagramStyles, figureStyles } from '../dist/browser/figure.js';

const styles = figureStyles + diagramStyles;

const sheet = (text) => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};

export const figureSheet = sheet(styles);

/** The rules for forced colours hold always: a page cannot force colours on itself. Only for a shadow root. */
export const forcedColoursSheet = sheet(
  styles.replaceAll(/@media [^{]*\(forced-colors: ?active\)[^{]*/g, '@media all'),
);
