// How a ladder looks: numbered steps on one line. What goes into the body stands behind an edge of its own; the line of
// steps ends before it.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const treatmentLadderStyles: CSSResult = css`
  /* An article contains its counters, so the header begins the count of the steps after it. */
  header {
    counter-reset: step;
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
    padding-inline-start: 1.5em;
  }
  /* The rail of the ladder: from each step to the next one. */
  ol > li::after {
    content: '';
    position: absolute;
    inset-block: 1.5em -1.5em;
    inset-inline-start: calc(var(--_mark) / 2 - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  ol > li:last-child::after {
    inset-block-end: 0;
  }
  /* Where it is narrow, the words above a step's name tell its number. */
  ol > li {
    --_mark: .875em;
  }
  ol > li::before {
    content: '';
    z-index: 1;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    inset-block-start: calc(var(--_space) + .3em);
    background: var(--_surface);
  }
  /* Paper has no grounds: a pale number would be lost on it. */
  @media screen {
    [aria-current]::before {
      background: var(--_accent);
      color: var(--_on-accent);
    }
  }
  li > .columns {
    margin-block-start: .25em;
  }
  li summary {
    margin-block-start: .5em;
  }
  /* Nothing stands beside it. */
  [part='explanation']:has(+ [part='evidence']) {
    column-span: all;
    max-inline-size: 44em;
  }
  .columns > [part='harms'] {
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
  }
  .more {
    columns: 20em;
    column-gap: 2em;
  }
  .more section {
    padding: .5em 0;
    break-inside: avoid;
  }
  @container (inline-size >= 34em) {
    ol > li {
      --_mark: 1.75em;
      padding-inline-start: 2.75em;
    }
    ol > li::before {
      content: counter(step) / '';
      inset-block-start: var(--_space);
      line-height: 1.5;
    }
  }
  @media print {
    [part='step'] {
      break-inside: auto;
    }
  }
`;
