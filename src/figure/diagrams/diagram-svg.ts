// A panel as a string: for servers, for print, and for pages without script.
import { svgText } from '../svg-text.js';
import type { Panel } from './diagram.js';

export interface DiagramSvgOptions {
  /** What the panel shows, in words: the alternative text. */
  readonly label: string;
}

/** The SVG of one panel. Its colours come from `diagramStyles`, which the page must hold. */
export const diagramSvg = ({ viewBox, shapes }: Panel, { label }: DiagramSvgOptions): string =>
  svgText({ class: 'backstride-diagram', viewBox, label, shapes });
