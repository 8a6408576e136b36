// How the warning signs look: three blocks, the most urgent the strongest. The words say the level, too.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const warningSignsStyles: CSSResult = css`
  /* A host that wants no warning signs leaves the tag out. */
  :host([hidden]) {
    display: block;
  }
  section {
    margin: 0 var(--_space) var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='emergency'] {
    border-color: var(--_edge);
    border-width: 2px;
    border-inline-start-width: 12px;
    background: var(--_caution);
    color: var(--_on-caution);
    --_accent: var(--_on-caution);
    font-size: 1.125em;
  }
  @container (inline-size < 16em) {
    [part='emergency'] {
      font-size: 1em;
    }
  }
  [part='urgent'] {
    border-inline-start-color: var(--_edge);
    background: var(--_panel);
  }
  [part='phone'] {
    display: inline-block;
    min-block-size: 44px;
    align-content: center;
    padding: .5em 1em;
    border: 2px solid;
    border-radius: var(--_radius);
    font-weight: bold;
    text-decoration: none;
  }
  /* Paper has no grounds: pale words would be lost on it. */
  @media screen {
    [part='emergency'] [part='phone'] {
      border-color: var(--_on-caution);
      background: var(--_on-caution);
      color: var(--_caution);
    }
  }
  section ul {
    display: block;
    columns: 20em;
    column-gap: 2em;
  }
  section li {
    padding-block-end: .5em;
    break-inside: avoid;
  }
  [part='level'] {
    display: inline-block;
    padding-inline: .75em;
    border: 2px solid;
    border-radius: 2em;
    font-size: .875em;
    font-weight: bold;
  }
  [part='level']::before {
    content: '!' / '';
    margin-inline-end: .5em;
  }
  [part='soon'] [part='level']::before {
    content: none;
  }
  @media print {
    section {
      break-inside: avoid;
    }
  }
`;
