// How a consultation looks: calm, the way to the clinic as one button each.
import { css, type CSSResult } from 'lit';

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
    border-color: var(--_edge);
  }
  .emergency {
    font-size: 1.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: .75em;
  }
  .actions a {
    flex: 1 1 12em;
    min-block-size: 44px;
    padding: .75em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: bold;
    text-align: center;
    text-decoration: none;
  }
  .actions a:hover {
    text-decoration: underline;
  }
  a small {
    display: block;
    color: inherit;
    font-weight: normal;
  }
  [part='link'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
