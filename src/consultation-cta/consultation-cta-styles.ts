// How a consultation looks: calm, the way to the clinic as one button each.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const consultationCtaStyles: CSSResult = css`
  [part='urgency'] {
    margin-block-start: var(--_space);
    padding-inline-start: .75em;
    border-inline-start: 4px solid var(--_accent);
    font-weight: bold;
    font-size: 1.125em;
  }
  .urgent,
  .emergency {
    padding: var(--_space);
    border: 2px solid var(--_edge);
    border-inline-start-width: 12px;
    border-radius: var(--_radius);
    background: var(--_caution);
    color: var(--_on-caution);
    font-size: 1.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: .75em;
  }
  .actions a {
    flex: 1 1 12em;
    max-inline-size: 24em;
    align-content: center;
    min-block-size: 44px;
    padding: .75em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: bold;
    text-align: center;
    text-decoration: none;
  }
  .actions > :first-child {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .actions small {
    display: block;
    color: inherit;
    font-weight: normal;
  }
  details > small {
    display: block;
    padding-block-end: var(--_space);
  }
  @media print {
    .actions > [part] {
      background: none;
      color: var(--_accent);
    }
  }
`;
