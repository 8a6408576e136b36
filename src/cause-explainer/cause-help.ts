// What may help with a cause: what the source says of it, and the exercises and treatments that it names.
import { html, nothing, type TemplateResult } from 'lit';
import { exerciseLinks } from '../element/exercise-links.js';
import { msg } from '../element/localize.js';
import { list, ourNotes, section } from '../element/section.js';
import { statement } from '../element/statements.js';
import { explained } from '../element/terms.js';
import type { CauseView } from './cause.js';

export function causeHelp(view: CauseView): TemplateResult | typeof nothing {
  const { item, page } = view;
  const { exercises, treatments } = item.links ?? {};
  const texts = [...(item.lists?.outlook ?? []).map(statement), ...ourNotes(item.notes?.outlook?.map(explained))];
  if (texts.length === 0 && !exercises && !treatments) return nothing;
  return section(
    view,
    'outlook',
    msg('What may help'),
    html`${list(texts)}
    ${exercises ? named(msg('Exercises that the source names'), exerciseLinks(page, exercises)) : nothing}
    ${treatments ? named(msg('Treatments that the source names'), list(Object.values(treatments))) : nothing}`,
  );
}

const named = (label: string, names: TemplateResult) => html`<p><b>${label}</b></p>
  ${names}`;
