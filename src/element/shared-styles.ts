// What every element looks like before its own styles: tokens, inherited text, links, buttons, folds, focus, print.
// Hosts set the public --backstride-* properties; elements read the private --_ ones, which hold the defaults. Three colours
// give all others but those of the cautions (src/README.md, record 44).
// Browsers of before May 2024 do not know light-dark(): there colours fall back to the page's text colour, so what must
// be seen in them sets its colour apart from its line.
import type { CSSResult } from 'lit';
import { css } from './css.js';

export const sharedStyles: CSSResult = css`
  :host {
    --_surface: var(--backstride-color-surface,light-dark(#fff, #172123));
    --_text: var(--backstride-color-text,light-dark(#1b2b2d, #e6eeee));
    --_muted: var(--backstride-color-muted,color-mix(in srgb,var(--_text) 76%,var(--_surface)));
    --_border: var(--backstride-color-border,color-mix(in srgb,var(--_text) 18%,var(--_surface)));
    --_accent: var(--backstride-color-accent,light-dark(#0b6b66, #78d3c8));
    --_on-accent: var(--backstride-color-on-accent,var(--_surface));
    --_panel: var(--backstride-color-panel,color-mix(in srgb,var(--_accent) 6%,var(--_surface)));
    --_caution: var(--backstride-color-caution,light-dark(#fdf3df, #35290f));
    --_on-caution: var(--backstride-color-on-caution,light-dark(#4a3206, #f6e3bd));
    --_edge: var(--backstride-color-caution-edge,light-dark(#b4690e, #e0a144));
    --_space: var(--backstride-space, 1em);
    --_radius: var(--backstride-radius, 12px);
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: min(40em, 90vw) auto 76rem;
    min-inline-size: 0;
  }
  :host([eager]) {
    content-visibility: visible;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  /* The page's text styles stop here: only its font, its text size and its colour scheme come through. */
  article {
    all: initial;
    container-type: inline-size;
    /* It has no width of its own otherwise: in a row of a flexible box, say, it would be a line. So does the host, above. */
    contain-intrinsic-size: min(40em, 90vw);
    display: block;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  [part='heading'] {
    font-family: var(--backstride-font-heading, inherit);
    font-size: 1em;
    line-height: 1.25;
  }
  ul,
  ol {
    display: grid;
    gap: .5em;
    padding-inline-start: 1em;
    list-style: disc;
  }
  li::marker,
  a {
    color: var(--_accent);
  }
  small,
  footer p {
    color: var(--_muted);
    font-size: .875em;
  }
  button {
    min-height: 44px;
    min-width: 44px;
    padding: .5em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: bold;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_accent);
    outline-offset: 2px;
  }
  [inert] {
    visibility: hidden;
  }
  summary {
    min-height: 44px;
    padding-block: .75em;
    font-weight: bold;
    cursor: pointer;
  }
  @media print {
    :host {
      content-visibility: visible;
      color-scheme: only light;
    }
    /* Chromium and Firefox print a closed part when its content box is shown. */
    ::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: block;
    }
    a[href^='http']::after {
      content: ' ' attr(href);
    }
  }
`;
