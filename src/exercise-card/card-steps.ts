// Cautions, steps and cues. Cautions come first and take no attribute or slot that could hide them.
import { html, nothing, type TemplateResult } from 'lit';
import { doseTexts } from '../content/dose-text.js';
import { fill } from '../content/fill.js';
import { heading } from '../element/heading.js';
import { msg } from '../element/localize.js';
import { list, type CardView } from './card.js';
import { cautionSign } from './icons.js';

export function cardCautions(view: CardView): TemplateResult {
  const { item, phrases } = view;
  const texts = [...item.cautions, ...phrases.cautions].map(({ text, strength, own }) => {
    const words = strength === 'get-help' ? html`<b>${text}</b>` : text;
    return own ? html`${words} <small>${msg('Our own caution.')}</small>` : words;
  });
  return section(view, 'cautions', msg('Before you start'), list([...texts, ...notes(view, 'dose')]), cautionSign);
}

export function cardSteps(view: CardView): TemplateResult {
  const { item, dose } = view;
  const progression = dose.progression && view.phrases.dose.progression[dose.progression.kind];
  const steps = item.steps.map(
    ({ text, safety, chips = [] }) =>
      html`<li class=${safety ? 'safety' : nothing}>${chips.map((chip) => html`<b>${chip}</b> `)}${filled(view, text)}</li>`,
  );
  return section(view, 'steps', msg('Steps'), html`<ol>${steps}</ol>${progression ? html`<p>${progression}</p>` : nothing}`);
}

export function cardCues(view: CardView): TemplateResult | typeof nothing {
  const texts = [...view.item.cues.map((text) => filled(view, text)), ...notes(view, 'steps')];
  return texts.length > 0 ? section(view, 'cues', msg('Keep in mind'), list(texts)) : nothing;
}

/** The notes of the editors that belong in one place. */
export const notes = (view: CardView, place: 'dose' | 'steps' | 'evidence'): TemplateResult[] =>
  (view.item.notes[place] ?? []).map((text) => html`<b>${msg('Our note:')}</b> ${filled(view, text)}`);

/** A part of a card under a heading of its own. */
export const section = (
  { level }: CardView,
  part: string,
  title: string,
  content: TemplateResult,
  sign: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<section part=${part} aria-labelledby=${part}-title>${sign}${heading(level + 1, `${part}-title`, title)}${content}</section>`;

const filled = ({ dose, phrases, locale }: CardView, text: string) => fill(text, doseTexts(dose, phrases.dose, locale));
