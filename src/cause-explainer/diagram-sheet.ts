// The styles of diagrams as Lit wants them. A file of its own, because our minifier leaves files alone that hold unsafeCSS.
import { unsafeCSS, type CSSResult } from 'lit';
import { diagramStyles } from '../figure/diagrams/diagram-styles.js';

export const diagramSheet: CSSResult = unsafeCSS(diagramStyles);
