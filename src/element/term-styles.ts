// How explained words look: dotted underlines in the text, and their meaning beside them; at the foot of the window
// where a browser cannot place it there.
import type { CSSResult } from 'lit';
import { css } from './css.js';

export const termStyles: CSSResult = css`
  .term {
    white-space: nowrap;
  }
  [part='term'] {
    white-space: normal;
    min-block-size: 0;
    min-inline-size: 0;
    /* WebKit breaks no word in a button that may grow with it, or make its list grow. Beside it is room for its signs. */
    max-inline-size: calc(100% - 1em);
    /* The room to press is taller than the word; text around it does not move. */
    margin: -10px 0;
    padding: 10px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-decoration: underline dotted;
    text-underline-offset: .2em;
  }
  ul,
  ol {
    grid-template-columns: 100%;
  }
  [popover] {
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: 40em;
    margin: 0 auto 1em;
    padding: var(--_space);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 .25em 1em #0006;
  }
  @supports (position-area: block-end) {
    [popover] {
      inset: auto;
      position-area: block-end span-all;
      position-try: flip-block;
      margin: .5em 1em;
    }
  }
  @media print {
    [part='term'] {
      text-decoration: none;
    }
    [part='meanings'] {
      padding: var(--_space);
      border-block-start: 1px solid var(--_border);
    }
    [popover] {
      display: block;
      position: static;
      margin: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
  }
`;
