// The styles of figures as style sheets: as they are, and as a page sees them in forced colours.
import { diagramStyles, figureStyles } from '../dist/browser/figure.js';

const sheet = (text) => {
  const styles = new CSSStyleSheet();
  styles.replaceSync(text);
  return styles;
};

export const figureSheet = sheet(figureStyles + diagramStyles);

/** The rules for forced colours without their condition: a page cannot force colours on itself. */
export const forcedColoursSheet = sheet(
  (figureStyles + diagramStyles).replaceAll(/@media [^{]*\(forced-colors: ?active\)[^{]*/g, '@media all'),
);
