// How the guide looks: one column of reading width, its elements as they are by themselves. It has no frame of its own.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const backPainGuideStyles: CSSResult = css`
  /* Each of its elements is skipped by itself while off screen; as one block the guide never could be. */
  :host {
    content-visibility: visible;
  }
  /* The dots of lists stand out by a hair. */
  article {
    padding-inline: .25em;
    border: 0;
    background: none;
  }
  header,
  nav,
  section,
  .folds,
  footer {
    padding-inline: 0;
  }
  #name {
    font-size: 2.25em;
  }
  .topic {
    font-size: 1.25em;
  }
  header > * + * {
    margin-block-start: .75em;
  }
  [part='contents'] {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  [part='contents'] ol {
    gap: 0;
    counter-reset: none;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  [part='contents'] li {
    padding: 0;
  }
  [part='contents'] li::before {
    content: none;
  }
  [part='contents'] a {
    display: block;
    padding-block: .625em;
  }
  [part='section'] {
    display: grid;
    gap: calc(1.5 * var(--_space));
    scroll-margin-block-start: 1em;
  }
  [part='section'] > [part='heading'] {
    font-size: 1.75em;
  }
  [part='section'] > * {
    margin: 0;
    min-inline-size: 0;
  }
  slot {
    display: grid;
    gap: calc(1.5 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  slot[name='before-sections']::slotted(*) {
    margin-inline: 0;
  }
  @media print {
    li {
      break-inside: auto;
    }
    /* Chromium may lose the last item of a grid that goes over many pages; here it is the clinic's telephone number. */
    slot {
      display: block;
    }
    slot > *,
    ::slotted(*) {
      margin-block-end: var(--_space);
    }
    [part='contents'] {
      display: none;
    }
  }
`;
