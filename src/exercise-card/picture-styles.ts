// How the picture of a card lies on the card. What the figures look like is in src/figure.
import type { CSSResult } from 'lit';
import { css } from '../element/css.js';

export const pictureStyles: CSSResult = css`
  /* Where there is room to spare it is above the picture, in the colour of its air. */
  [part='figure'] {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    block-size: 100%;
    background: var(--backstride-figure-panel, light-dark(#eaf1f5, #16202e));
  }
  svg {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
  }
  [part='figure'] .buttons {
    margin: 0;
    padding: .5em var(--_space);
    background: var(--_panel);
  }
  [part='figure'] button {
    flex: 0 1 auto;
  }
  [name='play']::before,
  [name='rest']::before {
    content: '';
    display: inline-block;
    block-size: .8em;
    margin-inline-end: .5em;
    border: solid currentcolor;
    border-width: 0 .25em;
    inline-size: .75em;
  }
  [name='play']::before {
    border: 0;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .top:has(.stills) {
    display: block;
  }
  [part='figure'].stills {
    flex-flow: row wrap;
    counter-reset: still;
  }
  .stills .still {
    flex: 1 1 9em;
    position: relative;
    counter-increment: still;
  }
  .stills .still::before {
    content: counter(still);
    position: absolute;
    inset: .5em auto auto .5em;
    inline-size: 1.75em;
    border: 2px solid;
    border-radius: 2em;
    background: var(--_surface);
    color: var(--_accent);
    font-weight: bold;
    line-height: 1.75;
    text-align: center;
  }
  .stills [aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stills .buttons {
    flex: 1 1 100%;
  }
  .still p {
    padding: 0 var(--_space) .5em;
    text-align: center;
  }
  @media print {
    [part='figure'] .buttons {
      display: none;
    }
  }
`;
