// How what is said lies in the elements that say more than a card: columns where there is room, what research says across
// them, our notes apart from what the source says, and claims in a block. The card does without.
import type { CSSResult } from 'lit';
import { css } from './css.js';

export const statementStyles: CSSResult = css`
  :where(#name ~ *) {
    margin-block-start: .5em;
  }
  [part='heading'] + p {
    margin-block-start: .25em;
  }
  .columns {
    columns: 20em;
    column-gap: 2em;
  }
  article > .columns {
    padding: .5em var(--_space);
  }
  .columns section,
  .folds section {
    padding: .5em 0;
  }
  .columns section,
  ul > li {
    break-inside: avoid;
  }
  /* One line alone is no list to the eye. */
  .one > li {
    margin-inline-start: -1em;
    list-style: none;
  }
  /* Notes and evidence begin in bold. */
  :not([part='cautions']) > ul > li:has(> b:first-child) {
    margin-inline-start: -1em;
    padding-inline-start: .75em;
    border-inline-start: 3px solid var(--_border);
    list-style: none;
  }
  .columns > [part='evidence'] {
    column-span: all;
  }
  [part='evidence'] > ul {
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    align-items: start;
    gap: 1em 2em;
  }
  [part='evidence'] > ul > li:has(> b:first-child) {
    max-inline-size: 44em;
    border-color: var(--_accent);
  }
  /* Its edge is seen in forced colours. */
  [part='claim'] {
    padding: var(--_space);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_panel);
    break-inside: avoid;
  }
  [part='claim'] > * + * {
    margin-block-start: .5em;
  }
  /* What a host puts in stands in line with the rest, unless the host says otherwise. */
  slot:is([name^='before'], [name^='after'], [name='figure'])::slotted(*) {
    margin: var(--_space);
  }
  slot[name='form']::slotted(*) {
    margin-block-start: var(--_space);
  }
  @media print {
    /* Pages break columns badly. */
    .columns {
      columns: auto;
    }
    [part='heading'] + p {
      break-after: avoid;
    }
  }
`;
