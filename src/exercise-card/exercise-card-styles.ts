// How an exercise card looks: one calm column on a phone, two beside each other where the card is wide.
import { css, type CSSResult } from 'lit';

export const exerciseCardStyles: CSSResult = css`
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
  [part='cautions'] {
    margin-inline: var(--_space);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_caution);
    color: var(--_on-caution);
    --_muted: var(--_on-caution);
    --_accent: var(--_on-caution);
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
  ol li {
    position: relative;
    padding-inline-start: 2.75em;
    counter-increment: step;
  }
  ol li::before,
  [part='cautions'] [part='heading']::before {
    display: inline-block;
    inline-size: 1.75em;
    border: 2px solid;
    border-radius: 2em;
    font-weight: bold;
    line-height: 1.75;
    text-align: center;
  }
  ol li::before {
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
    flex: 1 1 6em;
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
  .folds > *,
  footer {
    border-block-start: 1px solid var(--_border);
  }
  details > ul {
    padding-block-end: var(--_space);
  }
  @container (inline-size >= 44em) {
    .columns {
      display: grid;
      grid-template: auto 1fr / 3fr 2fr;
    }
    [part='practice'] {
      grid-row: span 2;
    }
  }
  @media print {
    article {
      border: 0;
    }
    article,
    li {
      break-inside: avoid;
    }
    [part='practice'] {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
