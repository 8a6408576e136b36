// How charts look. Bars and dots take the accent colour; textures tell groups apart without it.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const chartStyles: CSSResult = css`
  figure {
    padding: var(--_space);
    /* Room for the half of a number that stands beyond the end of its axis. */
    padding-inline: max(var(--_space), 1em);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_panel);
    margin-block: .5em;
    break-inside: avoid;
  }
  figcaption,
  caption {
    font-weight: bold;
    text-align: start;
  }
  .plot {
    max-inline-size: 28em;
    margin-block: .5em;
  }
  /* What a bar is, and its number at the other end of the line. */
  .plot p {
    display: flex;
    justify-content: space-between;
    align-items: end;
    column-gap: 1em;
    margin-block: .75em .125em;
    font-size: .875em;
    line-height: 1.25;
  }
  .plot b {
    text-align: end;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  [dir='rtl'] svg {
    scale: -1 1;
  }
  path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .bar {
    fill: var(--_surface);
  }
  .full {
    fill: var(--_accent);
  }
  .grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .nought,
  .line {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .halo {
    stroke: var(--_panel);
    stroke-width: 6;
  }
  /* Each number is as wide as nothing, so that the first and the last stand under the ends of the axis. */
  .axis {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-size: .875em;
  }
  .axis span {
    display: flex;
    justify-content: center;
    inline-size: 0;
    white-space: nowrap;
  }
  .limits {
    margin-block: .5em;
    padding-inline-start: .75em;
    border-inline-start: 4px solid var(--_edge);
    font-size: .875em;
  }
  table {
    border-collapse: collapse;
    font-size: .875em;
  }
  th,
  td {
    padding: .25em .75em .25em 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* Long names of groups get their half. */
  [scope='row'] {
    inline-size: 50%;
    font-weight: normal;
  }
  /* Words stay whole where there is room for them. */
  @container (inline-size >= 14em) {
    .plot b {
      overflow-wrap: break-word;
    }
  }
  @container (inline-size >= 18em) {
    td,
    [scope='col'] {
      overflow-wrap: break-word;
    }
  }
  @media (forced-colors: active) {
    svg {
      --_accent: CanvasText;
      --_text: CanvasText;
      --_border: GrayText;
      --_surface: Canvas;
      --_panel: Canvas;
    }
  }
`;
