// The button of a card. It says by its name what it does and by its value by how much: one listener serves them all.
import { html, nothing, type TemplateResult } from 'lit';
import type { PictureAction } from './picture.js';
import type { PracticeAction } from './practice-state.js';

export type Action = PracticeAction | PictureAction;

// Buttons are never disabled: one that is loses the focus of the reader who pressed it.
export const button = (
  action: Action,
  text: string,
  by: number = 0,
  label: string | typeof nothing = nothing,
): TemplateResult => html`<button part="button" name=${action} value=${by} aria-label=${label}>${text}</button>`;
