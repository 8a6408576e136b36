// Cautions, steps and cues. Cautions come first and take no attribute or slot that could hide them.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../element/localize.js';
import type { CardView } from './card.js';
import { list, notes, section } from './section.js';

export function cardCautions(view: CardView): TemplateResult {
  const texts = [...(view.item.cautions ?? []), ...view.phrases.cautions].map(
    ({ text, urgent, own }) =>
      html`${urgent ? html`<b>${text}</b>` : text}
      ${own ? html`<small>${msg('Our own caution.')}</small>` : nothing}`,
  );
  return section(view, 'cautions', msg('Before you start'), list([...texts, ...notes(view, 'dose')]));
}

export function cardSteps(view: CardView): TemplateResult {
  const { progression } = view.item;
  const steps = view.item.steps.map(
    ({ text, safety, chips = [] }) =>
      html`<li class=${safety ? 'safety' : nothing}>
        ${chips.map((chip) => [html`<b>${chip}</b>`, ' '])}${text}
      </li>`,
  );
  return section(
    view,
    'steps',
    msg('Steps'),
    html`<ol role="list">
        ${steps}
      </ol>
      ${progression ? html`<p>${progression}</p>` : nothing}`,
  );
}

export function cardCues(view: CardView): TemplateResult | typeof nothing {
  const { cues = [] } = view.item;
  const texts = [...cues, ...notes(view, 'steps')];
  return texts.length > 0 ? section(view, 'cues', msg('Keep in mind'), list(texts)) : nothing;
}
