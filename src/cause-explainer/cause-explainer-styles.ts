// How a cause looks: calm columns, and causes that stand together each under a band of its own.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const causeExplainerStyles: CSSResult = css`
  .part {
    padding: 0;
    border-block-start: 1px solid var(--_border);
  }
  .part > header {
    background: var(--_panel);
  }
  .part > header [part='heading'] {
    font-size: 1.25em;
  }
  .part > [part='cautions'] {
    margin-block-start: var(--_space);
  }
  .part > .columns {
    padding: .5em var(--_space);
  }
`;
