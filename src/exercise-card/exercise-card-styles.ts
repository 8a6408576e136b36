// How an exercise card looks: one calm column on a phone, two beside each other where the card is wide.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const exerciseCardStyles: CSSResult = css`
  /* Read first, the heading; seen first, the picture. */
  .top {
    display: flex;
    flex-direction: column-reverse;
    margin-block-end: .5em;
  }
  [part='dose'] {
    margin-block: var(--_space);
    padding-inline-start: .75em;
    border-inline-start: 4px solid var(--_accent);
  }
  [part='dose'] p {
    font-weight: bold;
    font-size: 1.25em;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: .25em 1em;
  }
  dt {
    color: var(--_muted);
  }
  [aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  ol b {
    display: inline-block;
    margin-inline-end: .25em;
    padding-inline: .5em;
    border-radius: 1em;
    background: var(--_panel);
    font-weight: bold;
  }
  section > div {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_panel);
    text-align: center;
  }
  .clock {
    font-weight: bold;
    font-size: 3em;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }
  .buttons,
  .stepper {
    display: flex;
    flex-wrap: wrap;
    gap: .5em;
    align-items: center;
    margin-block: .75em;
  }
  .buttons * {
    flex: auto;
  }
  span {
    flex: 1 1 100%;
  }
  output {
    flex: 1;
    font-weight: bold;
  }
  .buttons :first-child {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @container (inline-size < 16em) {
    dl {
      display: block;
    }
  }
  @container (inline-size >= 44em) {
    .top {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    }
    .columns {
      display: grid;
      grid-template: auto 1fr / 3fr 2fr;
    }
    [part='practice'] {
      grid-row: span 2;
    }
  }
  @media print {
    [part='practice'] {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
