// Cautions, steps and cues. Cautions come first and take no attribute or slot that could hide them.
import { html, nothing, type TemplateResult } from 'lit';
import { cautionsSection } from '../element/cautions.js';
import { msg } from '../element/localize.js';
import { list, ourNotes, section } from '../element/section.js';
import type { CardView } from './card.js';

export const cardCautions = (view: CardView): TemplateResult =>
  cautionsSection(
    view,
    msg('Before you start'),
    [...(view.item.cautions ?? []), ...view.phrases.cautions],
    ourNotes(view.item.notes?.dose),
  );

export function cardSteps(view: CardView): TemplateResult {
  const { item, picture } = view;
  const { progression } = item;
  const steps = item.steps.map((step, index) => {
    // The words follow the side that the picture shows.
    const { text, chips = [] } = (picture?.still.mirrored && step.mirrored) || step;
    return html`<li class=${step.safety ? 'safety' : nothing} aria-current=${picture?.steps.includes(index) ? 'step' : nothing}>
      ${chips.map((chip) => [html`<b>${chip}</b>`, ' '])}${text}
    </li>`;
  });
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
  const texts = [...cues, ...ourNotes(view.item.notes?.steps)];
  return texts.length > 0 ? section(view, 'cues', msg('Keep in mind'), list(texts)) : nothing;
}
