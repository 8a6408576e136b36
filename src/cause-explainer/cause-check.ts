// A rough look at home that belongs to a cause: numbered steps, hedged outcomes, our notes. It asks nothing, counts
// nothing and keeps nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../element/localize.js';
import { fold, list, ourNotes, section } from '../element/section.js';
import { statement } from '../element/statements.js';
import { explained } from '../element/terms.js';
import type { CauseView } from './cause.js';

export function causeCheck(view: CauseView): TemplateResult | typeof nothing {
  const { check } = view.item;
  if (!check) return nothing;
  const { steps = [], outcomes = [] } = check.lists ?? {};
  return fold(
    `${check.name}: ${check.summary}`,
    html`${list(ourNotes(check.notes?.outcomes?.map(explained)))}
    ${section(
      view,
      'steps',
      msg('Steps'),
      html`<ol role="list">
        ${steps.map((step) => html`<li>${statement(step)}</li>`)}
      </ol>`,
    )}
    ${section(view, 'outcomes', msg('What it could mean'), list(outcomes.map(statement)))}`,
  );
}
