// One tip: what to do and what to avoid, its exercises, then the source's reasons with what research says beside them.
import { html, nothing, type TemplateResult } from 'lit';
import { numberFormat } from '../content/number-format.js';
import type { ShownItem } from '../content/shown-item.js';
import { exerciseLinks } from '../element/exercise-links.js';
import { heading } from '../element/heading.js';
import { msg, str } from '../element/localize.js';
import { section } from '../element/section.js';
import { evidenceList, statements } from '../element/statements.js';
import { explained } from '../element/terms.js';
import type { PlanView } from './plan.js';

export function tip(view: PlanView, item: ShownItem): TemplateResult {
  const { level, locale, tips, page } = view;
  const { evidence, links } = item;
  const number = numberFormat(locale);
  const place = tips.findIndex((each) => each.item === item) + 1;
  return html`<li part="tip">
    <p class="group">${msg(str`Tip ${number.format(place)} of ${number.format(tips.length)}`)}</p>
    ${heading(level, item.name!)}
    <p>${explained(item.summary!)}</p>
    <div class="columns">
      <div>
        ${statements(view, item, 'actions', msg('What to do'))} ${statements(view, item, 'avoid', msg('What to avoid'))}
        ${
          links?.exercises
            ? section(view, 'exercises', msg('Exercises'), exerciseLinks(page, links.exercises))
            : nothing
        }
      </div>
      <div>
        ${statements(view, item, 'aims', msg('What it is for'))}
        ${statements(view, item, 'reasons', msg('Why, as the source sees it'))}
        ${evidence ? section(view, 'evidence', msg('What research says'), evidenceList(evidence)) : nothing}
      </div>
    </div>
  </li>`;
}
