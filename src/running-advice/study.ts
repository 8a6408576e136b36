// One study: who was in it, how it was done, what it found and what it cannot show, with its numbers as charts.
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownItem } from '../content/shown-item.js';
import { heading } from '../element/heading.js';
import { msg } from '../element/localize.js';
import { section } from '../element/section.js';
import { evidenceList, statements } from '../element/statements.js';
import { explained } from '../element/terms.js';
import type { RunningView } from './running.js';

export function study(view: RunningView, item: ShownItem): TemplateResult {
  const { level, locale, charts } = view;
  const { data, evidence } = item;
  return html`<section part="study">
    ${heading(level, item.name!)}
    <p>${explained(item.summary!)}</p>
    <div class="beside">
      <div>
        ${statements(view, item, 'groups', msg('Who was in it'))} ${statements(view, item, 'methods', msg('How it was done'))}
        ${statements(view, item, 'results', msg('What was found'))}
        ${statements(view, item, 'limits', msg('What it cannot show'))}
        ${evidence ? section(view, 'evidence', msg('How sure it is'), evidenceList(evidence)) : nothing}
      </div>
      ${data && charts ? html`<div>${charts(locale, item)}</div>` : nothing}
    </div>
  </section>`;
}
