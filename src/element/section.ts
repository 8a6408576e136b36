// The small pieces that every element is made of: parts under a heading, folds, lists, evidence, sources. The texts are
// resolved already; nothing here knows a kind of item.
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { msg } from './localize.js';

/** A part of an element under a heading of its own, one level below that of the element. */
export const section = (
  { level }: { readonly level: number },
  part: string,
  title: string,
  content: unknown,
): TemplateResult =>
  html`<section part=${part}>${heading(level + 1, title)}${content}</section>`;

/** A part that folds away on screen and is open in print. */
export const fold = (summary: string, content: unknown): TemplateResult =>
  html`<details part="details">
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** A list of texts. One text alone is told apart by a class: to the browser, each first item that it reads is alone. */
export const list = (texts: readonly unknown[]): TemplateResult =>
  html`<ul class=${texts.length === 1 ? 'one' : nothing}>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** Notes of the editors, each marked as ours. */
export const ourNotes = (texts: readonly unknown[] = []): readonly TemplateResult[] =>
  texts.map((text) => html`<b>${msg('Our note:')}</b> ${text}`);

/** What is cited, given as name → address. */
export const sourceLinks = (sources: Readonly<Record<string, string>>): TemplateResult =>
  list(Object.entries(sources).map(([name, address]) => html`<a href=${address}>${name}</a>`));

/** The same, folded away. */
export const sourcesFold = (sources: Readonly<Record<string, string>>): TemplateResult =>
  fold(msg('Sources'), sourceLinks(sources));
