// How a ladder looks: numbered steps on one line. What goes into the body stands behind an edge of its own; the line of
// steps ends before it.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const treatmentLadderStyles: CSSResult = css`
  /* An article contains its counters, so the header begins the count of the steps after it. */
  header {
    counter-reset: step;
  }
  header ul {
    margin-block-start: .5em;
  }
  [part='cautions'] {
    margin-block-end: var(--_space);
  }
  [part='group'] {
    padding: 0;
    border-block-start: 1px solid var(--_border);
  }
  .group-header {
    padding: .75em var(--_space);
    background: var(--_panel);
  }
  .group-header [part='heading'],
  li > [part='heading'] {
    font-size: 1.25em;
  }
  .apart {
    margin: var(--_space);
    border: 2px dashed var(--_edge);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .apart .group-header {
    background: var(--_caution);
    color: var(--_on-caution);
  }
  ol {
    gap: 0;
    /* Numbers go on from group to group. */
    counter-reset: none;
    padding-inline: var(--_space);
  }
  ol > li {
    padding: var(--_space) 0;
  }
  ol > li + li {
    border-block-start: 1px solid var(--_border);
  }
  /* Where it is narrow, the words above a step's name tell its number. */
  ol > li::before {
    content: none;
  }
  li section {
    padding: 0;
    margin-block-start: var(--_space);
    break-inside: avoid;
  }
  li summary {
    margin-block-start: .5em;
  }
  [part='harms'] {
    padding-inline-start: .75em;
    border-inline-start: 4px solid var(--_edge);
  }
  [part='current'] {
    display: inline-block;
    margin-block: .25em;
    padding: .25em .75em;
    border: 2px solid;
    border-radius: 2em;
    color: var(--_accent);
  }
  [part='claim'] {
    margin-block: var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  @container (inline-size >= 34em) {
    ol > li {
      padding-inline-start: 2.75em;
    }
    ol > li::before {
      content: counter(step) / '';
      inset-block-start: var(--_space);
      background: var(--_surface);
    }
  }
  @container (inline-size >= 48em) {
    .columns {
      display: grid;
      grid-template: auto 1fr / 2fr 3fr;
      column-gap: 2em;
    }
    [part='evidence'] {
      grid-area: 1 / 2 / span 2;
    }
    .more {
      columns: 2;
      column-gap: 2em;
    }
    .more section:first-child {
      margin-block-start: 0;
    }
  }
  @media print {
    [part='step'] {
      break-inside: auto;
    }
  }
`;
