// Shapes → the SVG that shows them, as a string. What is drawn, and in which colours, is up to others.
import type { Shape } from './shape.js';

export interface SvgText {
  /** Class names, for the styles of the picture. */
  readonly class: string;
  readonly viewBox: string;
  /** What the picture shows, in words: the alternative text. */
  readonly label: string;
  readonly shapes: readonly Shape[];
  /** The `transform` of all shapes together. Default none. */
  readonly transform?: string;
}

export function svgText({ class: names, viewBox, label, shapes, transform = '' }: SvgText): string {
  const paths = shapes.map(
    (shape) => `<path class="${shape.class}" d="${shape.path}"${attribute('transform', shape.transform)}/>`,
  );
  const group = `<g${attribute('transform', transform)}>${paths.join('')}</g>`;
  return `<svg class="${names}" viewBox="${viewBox}" role="img" aria-label="${escaped(label)}">${group}</svg>`;
}

const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${value}"` : '');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
