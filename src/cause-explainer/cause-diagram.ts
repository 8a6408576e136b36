// The diagram of a cause: its panels side by side, each with its words, and the note that no diagram stands without.
// Loaded beside the cause, and only by elements that draw one.
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Diagram } from '../content/load-diagram.js';
import { heading } from '../element/heading.js';
import { msg } from '../element/localize.js';
import { svgPaths } from '../element/svg-paths.js';
import type { Panel } from '../figure/diagrams/diagram.js';
import type { CauseView } from './cause.js';
import { causeDiagramStyles } from './cause-diagram-styles.js';
import { diagramSheet } from './diagram-sheet.js';

/** What an element with a diagram needs beside its own styles. */
export const styles: readonly CSSResult[] = [diagramSheet, causeDiagramStyles];

export const causeDiagram = ({ level }: CauseView, { panels, words }: Diagram): TemplateResult =>
  html`<section part="figure">
    ${heading(level + 1, words.name)}
    <ul role="list">
      ${words.panels.map(
        ({ id, label, text, alt }) =>
          html`<li>
            ${drawing(
              panels.find((panel) => panel.id === id)!,
              alt,
            )}
            <p><b>${label}</b></p>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
    <p><b>${msg('About this drawing:')}</b> ${words.note}</p>
  </section>`;

const drawing = ({ viewBox, shapes }: Panel, alt: string) =>
  html`<svg class="backstride-diagram" viewBox=${viewBox} role="img" aria-label=${alt}>
    ${svgPaths(shapes)}
  </svg>`;
