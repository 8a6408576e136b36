// What every element looks like before its own styles: tokens, inherited text, links, buttons, folds, focus, print.
// Hosts set the public --backstride-* properties; elements read the private --_ ones, which hold the defaults.
import { css, type CSSResult } from 'lit';

export const sharedStyles: CSSResult = css`
  :host {
    --_surface: var(--backstride-color-surface, #fff);
    --_text: var(--backstride-color-text, #1b2b2d);
    --_muted: var(--backstride-color-muted, #51646a);
    --_border: var(--backstride-color-border, #d5dfdf);
    --_accent: var(--backstride-color-accent, #0b6b66);
    --_on-accent: var(--backstride-color-on-accent, #fff);
    --_panel: var(--backstride-color-panel, #f1f6f5);
    --_caution: var(--backstride-color-caution, #fdf3df);
    --_on-caution: var(--backstride-color-on-caution, #4a3206);
    --_edge: var(--backstride-color-caution-edge, #b4690e);
    --_space: var(--backstride-space, 1rem);
    --_radius: var(--backstride-radius, 0.875rem);
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 24rem auto 52rem;
  }
  /* light-dark() follows the page's color-scheme; where it is unknown the light colours above stay. */
  @supports (color: light-dark(red, red)) {
    :host {
      --_surface: var(--backstride-color-surface, light-dark(#fff, #172123));
      --_text: var(--backstride-color-text, light-dark(#1b2b2d, #e6eeee));
      --_muted: var(--backstride-color-muted, light-dark(#51646a, #a5b6b8));
      --_border: var(--backstride-color-border, light-dark(#d5dfdf, #36474a));
      --_accent: var(--backstride-color-accent, light-dark(#0b6b66, #78d3c8));
      --_on-accent: var(--backstride-color-on-accent, light-dark(#fff, #062a28));
      --_panel: var(--backstride-color-panel, light-dark(#f1f6f5, #1f2c2e));
      --_caution: var(--backstride-color-caution, light-dark(#fdf3df, #35290f));
      --_on-caution: var(--backstride-color-on-caution, light-dark(#4a3206, #f6e3bd));
      --_edge: var(--backstride-color-caution-edge, light-dark(#b4690e, #e0a144));
    }
  }
  :host([eager]) {
    content-visibility: visible;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: 650 1em/1.25 var(--backstride-font-heading, inherit);
    color: inherit;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  small {
    font-size: 0.875em;
    opacity: 0.85;
  }
  button,
  select {
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:disabled,
  select:disabled {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }
  .main-button {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    :host {
      content-visibility: visible;
      color-scheme: only light;
    }
    button,
    select,
    progress {
      display: none;
    }
    /* Chromium and Firefox print a closed part when its content box is shown. */
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
    }
  }
`;
