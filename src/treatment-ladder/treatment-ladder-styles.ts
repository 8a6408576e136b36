// How a ladder looks: numbered steps on one line. What goes into the body stands behind an edge of its own; the line of
// steps ends before it.
import { css, type CSSResult } from 'lit';

export const treatmentLadderStyles: CSSResult = css`
  article {
    counter-reset: step;
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
  li section,
  li details > * {
    padding: 0;
  }
  li section {
    margin-block-start: var(--_space);
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
      columns: 2;
      column-gap: 2em;
    }
  }
  li section {
    break-inside: avoid;
  }
  @media print {
    [part='step'] {
      break-inside: auto;
    }
  }
`;
