// How a cause looks: one calm column on a phone, two where it is wide.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const causeExplainerStyles: CSSResult = css`
  section {
    break-inside: avoid;
  }
  .part {
    padding: 0;
    border-block-start: 1px solid var(--_border);
    break-inside: auto;
  }
  .part header {
    background: var(--_panel);
  }
  .part header [part='heading'] {
    font-size: 1.25em;
  }
  .part > [part='cautions'] {
    margin-block-start: var(--_space);
  }
  @container (inline-size >= 44em) {
    .columns {
      columns: 2;
      column-gap: 0;
    }
  }
`;
