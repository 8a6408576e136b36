// How the advice looks: two columns where there is room, a study's words beside its charts.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const runningAdviceStyles: CSSResult = css`
  .answer {
    font-size: 1.25em;
  }
  [part='studies'] {
    border-block-start: 1px solid var(--_border);
  }
  [part='studies'] > [part='heading'] {
    font-size: 1.25em;
  }
  [part='studies'] section {
    padding: 0;
  }
  [part='claim'] {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  [part='claim'] > * + * {
    margin-block-start: .5em;
  }
  .beside,
  .beside > div {
    display: grid;
    align-content: start;
    gap: var(--_space);
  }
  [part='study'] + [part='study'] {
    margin-block-start: calc(2 * var(--_space));
  }
  @container (inline-size >= 44em) {
    .columns {
      columns: 2;
      column-gap: 0;
    }
    .beside,
    .beside > :only-child {
      grid-template-columns: 1fr 1fr;
      gap: var(--_space) 2em;
    }
    .beside > :only-child {
      grid-column: 1 / -1;
    }
  }
  section {
    break-inside: avoid;
  }
  [part='studies'],
  [part='study'] {
    break-inside: auto;
  }
`;
