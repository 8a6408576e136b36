// The styles of figures as Lit wants them. A file of its own, because our minifier leaves files alone that hold unsafeCSS.
import { unsafeCSS, type CSSResult } from 'lit';
import { figureStyles } from '../figure/figure-styles.js';

export const figureSheet: CSSResult = unsafeCSS(figureStyles);
