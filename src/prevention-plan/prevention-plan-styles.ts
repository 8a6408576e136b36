// How a plan looks: numbered tips, each with what to do beside why, where there is room.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const preventionPlanStyles: CSSResult = css`
  header > ul {
    margin-block-start: .75em;
  }
  ol {
    gap: 0;
  }
  ol > li {
    padding: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  /* Where it is narrow, the words above a tip's name tell its number. */
  ol > li::before {
    content: none;
  }
  li > [part='heading'] {
    font-size: 1.25em;
  }
  li section {
    margin-block-start: var(--_space);
    padding: 0;
    break-inside: avoid;
  }
  @container (inline-size >= 44em) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
`;
