// How a plan looks: numbered tips below each other.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const preventionPlanStyles: CSSResult = css`
  [part='cautions'] {
    margin-block-end: var(--_space);
  }
  ol {
    gap: 0;
  }
  ol > li {
    padding: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  /* The words above a tip's name tell its number. */
  ol > li::before {
    content: none;
  }
  li > [part='heading'] {
    font-size: 1.25em;
  }
  li > .columns {
    margin-block-start: .25em;
  }
  @media print {
    [part='tip'] {
      break-inside: auto;
    }
  }
`;
