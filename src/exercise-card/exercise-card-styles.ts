// How an exercise card looks: one calm column on a phone, two beside each other where the card is wide.
import { css, type CSSResult } from 'lit';

export const exerciseCardStyles: CSSResult = css`
  article {
    container-type: inline-size;
    display: flow-root;
    border: var(--backstride-border-width, 1px) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--backstride-font, inherit);
    font-size: var(--backstride-font-size, inherit);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  header,
  section,
  footer,
  .folds,
  article > details {
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  header {
    padding-block-start: calc(var(--_space) * 1.25);
  }
  .group {
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 650;
    letter-spacing: 0.04em;
  }
  [part='heading'] {
    font-size: 1.625em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  .summary {
    margin-block-start: 0.25rem;
    color: var(--_muted);
  }
  [part='dose'] {
    margin-block: var(--_space);
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
  }
  .dose {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.35;
  }
  .own-dose {
    color: var(--_muted);
  }
  dl {
    display: grid;
    gap: 0.25rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(4.5em, auto) 1fr;
    gap: 0.75rem;
  }
  dt,
  .label,
  .phase {
    color: var(--_muted);
  }
  [part='cautions'] {
    position: relative;
    margin-inline: calc(var(--_space) * 0.75);
    padding: var(--_space);
    padding-inline-start: calc(var(--_space) + 2.25rem);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_caution);
    color: var(--_on-caution);
  }
  [part='cautions'] svg {
    position: absolute;
    inset-inline-start: var(--_space);
    fill: var(--_edge);
  }
  .mark {
    fill: none;
    stroke: var(--_caution);
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  section ul {
    display: grid;
    gap: 0.4rem;
    margin-block-start: 0.4rem;
    padding-inline-start: 1.1em;
  }
  .get-help {
    font-weight: 650;
  }
  li::marker {
    color: var(--_edge);
  }
  [part='cues'] li::marker,
  .folds li::marker {
    color: var(--_accent);
  }
  ol {
    display: grid;
    gap: 0.9rem;
    margin-block-start: 0.75rem;
    list-style: none;
    counter-reset: step;
  }
  ol > li {
    position: relative;
    min-block-size: 2rem;
    padding-inline-start: 2.75rem;
    padding-block-start: 0.2rem;
    counter-increment: step;
  }
  ol > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 650;
    line-height: 1.75rem;
    text-align: center;
  }
  ol > .safety::before {
    border-color: var(--_edge);
    color: inherit;
    background: var(--_caution);
    color: var(--_on-caution);
  }
  ol + p {
    margin-block-start: 0.9rem;
    color: var(--_muted);
  }
  .chip {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_panel);
    font-size: 0.875em;
    font-weight: 600;
  }
  .timer,
  .counter {
    margin-block-start: 0.75rem;
    padding: var(--_space);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_panel);
  }
  .timer {
    text-align: center;
  }
  .clock {
    font-size: 3em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
  }
  progress {
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: 1rem;
    background: var(--_border);
    accent-color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_border);
  }
  progress::-webkit-progress-value,
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-block: 0.9rem;
  }
  .buttons > * {
    flex: 1 1 6rem;
  }
  .length {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
    justify-content: center;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .counter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .counter .label {
    flex: 1 1 6rem;
  }
  .counter button {
    flex: 0 0 2.75rem;
    padding: 0;
    font-size: 1.25em;
  }
  output {
    min-inline-size: 4.5em;
    text-align: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .reached output {
    color: var(--_accent);
  }
  .folds > details {
    border-block-start: 1px solid var(--_border);
  }
  .folds ul {
    display: grid;
    gap: 0.6rem;
    padding-block-end: 0.75rem;
    padding-inline-start: 1.1em;
  }
  footer {
    display: grid;
    gap: 0.25rem;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='message'] {
    padding: var(--_space);
    border: 1px dashed currentcolor;
  }
  @container (inline-size >= 44rem) {
    .columns {
      display: grid;
      grid-template-columns: 3fr 2fr;
    }
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size < 20rem) {
    header,
    section,
    footer,
    .folds,
    article > details {
      padding-inline: 0.75rem;
    }
    dl > div {
      grid-template-columns: 1fr;
      gap: 0;
    }
    [part='cautions'] {
      margin-inline: 0.25rem;
      padding-inline-start: 0.75rem;
    }
    [part='cautions'] svg {
      position: static;
    }
  }
  @media (forced-colors: active) {
    svg path {
      fill: none;
      stroke: CanvasText;
      stroke-width: 2;
    }
    .main-button {
      border-width: 3px;
    }
    progress {
      border: 1px solid CanvasText;
      appearance: auto;
    }
  }
  @media print {
    article {
      border: 0;
      break-inside: avoid;
    }
    .practice,
    .spoken {
      display: none;
    }
    .columns {
      display: block;
    }
    [part='cautions'],
    li,
    summary {
      break-inside: avoid;
    }
  }
`;
