// The small pieces that the parts of a card are made of.
import { html, type TemplateResult } from 'lit';
import { heading } from '../element/heading.js';
import { msg } from '../element/localize.js';
import type { CardView } from './card.js';

/** A part of a card under a heading of its own. */
export const section = (
  { level }: CardView,
  part: string,
  title: string,
  content: TemplateResult,
): TemplateResult =>
  html`<section part=${part}>${heading(level + 1, title)}${content}</section>`;

/** A part that folds away on screen and is open in print. */
export const fold = (summary: string, content: TemplateResult): TemplateResult =>
  html`<details part="details">
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** A list of texts. */
export const list = (texts: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** The notes of the editors that belong in one place. */
export const notes = ({ item }: CardView, place: 'dose' | 'steps' | 'evidence'): readonly TemplateResult[] =>
  (item.notes?.[place] ?? []).map((text) => html`<b>${msg('Our note:')}</b> ${text}`);
