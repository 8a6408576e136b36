// How the parts of every item lie on the page: padding, heading, cautions, numbered steps, folds. An element adds what
// it alone has.
import type { CSSResult } from 'lit';
import { css } from './css.js';

export const articleStyles: CSSResult = css`
  header,
  section,
  footer,
  .folds,
  article > details {
    padding: var(--_space);
  }
  .group {
    color: var(--_accent);
    font-weight: bold;
  }
  #name {
    font-size: 1.75em;
  }
  [part='cautions'] {
    margin-inline: var(--_space);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_caution);
    color: var(--_on-caution);
    --_muted: var(--_on-caution);
    --_accent: var(--_on-caution);
  }
  [part='evidence'] b {
    display: block;
  }
  section > * + * {
    margin-block-start: .75em;
  }
  ol {
    gap: 1em;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  ol > li {
    position: relative;
    padding-inline-start: 2.75em;
    counter-increment: step;
  }
  ol > li::before,
  [part='cautions'] [part='heading']::before {
    display: inline-block;
    inline-size: 1.75em;
    border: 2px solid;
    border-radius: 2em;
    font-weight: bold;
    line-height: 1.75;
    text-align: center;
  }
  ol > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: -.25em;
    inset-inline-start: 0;
    color: var(--_accent);
  }
  [part='cautions'] [part='heading']::before {
    content: '!' / '';
    margin-inline-end: .75em;
    border-color: var(--_edge);
  }
  .safety::before {
    border-style: dashed;
    background: var(--_caution);
    color: var(--_on-caution);
  }
  .folds > *,
  footer {
    border-block-start: 1px solid var(--_border);
  }
  details > ul {
    padding-block-end: var(--_space);
  }
  /* Large text on a phone: less room around words, and words break where their language breaks them. */
  @container (inline-size < 16em) {
    article > * {
      --_space: .5em;
      hyphens: auto;
    }
    header > #name {
      font-size: 1.25em;
    }
  }
  @media print {
    article {
      border: 0;
    }
    /* Why, and who says so, in small type: a card fits the two sides of a sheet. */
    details {
      font-size: .8em;
    }
    header,
    section,
    footer {
      padding-block: .5em;
    }
    li,
    p,
    footer {
      break-inside: avoid;
    }
    [part='heading'],
    summary {
      break-after: avoid;
    }
    /* The circle of a number is taller than its line; a sheet must not end in it. */
    ol {
      gap: .5em;
    }
    ol > li {
      min-block-size: 2.25em;
      padding-block-start: .25em;
    }
    ol > li::before {
      inset-block-start: 0;
    }
  }
`;
