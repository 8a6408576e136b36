// How the panels of a diagram stand: side by side where there is room, below each other where not.
import { css, type CSSResult } from 'lit';

export const causeDiagramStyles: CSSResult = css`
  [part='figure'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  [part='figure'] svg {
    inline-size: 100%;
    max-block-size: 20em;
    border-radius: var(--_radius);
  }
`;
