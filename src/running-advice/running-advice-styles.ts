// How the advice looks: its words in columns, a study's words and its charts in the same columns.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const runningAdviceStyles: CSSResult = css`
  .answer {
    font-size: 1.25em;
  }
  [part='studies'] {
    border-block-start: 1px solid var(--_border);
  }
  [part='studies'] > [part='heading'] {
    font-size: 1.25em;
  }
  [part='study'] {
    padding: 0;
  }
  [part='study'] + [part='study'] {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  [part='advice'] > .columns > [part='evidence'] {
    column-span: none;
  }
  [part='reason'] {
    column-span: all;
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
  }
  [part='reason'] > * {
    flex: 1 1 100%;
  }
  [part='reason'] > [part='claim'] {
    flex-basis: 18em;
  }
`;
