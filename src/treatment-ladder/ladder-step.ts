// One step of a ladder. What it is, what it is graded for and its harms are always in sight; how it is done, what the
// source leaves open and what is cited fold away.
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownClaims } from '../content/shown-claims.js';
import type { ShownItem } from '../content/shown-item.js';
import { numberFormat } from '../content/number-format.js';
import { claimBlock } from '../element/claim.js';
import { exerciseLinks } from '../element/exercise-links.js';
import { heading } from '../element/heading.js';
import { msg, str } from '../element/localize.js';
import { fold, list, section, sourceLinks } from '../element/section.js';
import { evidenceList, statements } from '../element/statements.js';
import { explained } from '../element/terms.js';
import type { LadderView } from './ladder.js';
import { kindOf } from './treatment-kind.js';

/** A treatment as its host wants it shown. */
export interface Step {
  readonly item: ShownItem;
  /** The reader is here. */
  readonly isCurrent: boolean;
  /** Its fold starts open. */
  readonly isOpen: boolean;
  /** Claims about it, where the host wants them shown. */
  readonly claims: ShownClaims | undefined;
}

export function ladderStep(view: LadderView, step: Step): TemplateResult {
  const { item, isCurrent, isOpen, claims } = step;
  const number = numberFormat(view.locale);
  const place = msg(
    str`Step ${number.format(view.steps.indexOf(step) + 1)} of ${number.format(view.steps.length)}: ${kindOf(item.type!)}`,
  );
  return html`<li part="step" aria-current=${isCurrent ? 'step' : nothing}>
    <p class="group">${place}</p>
    ${heading(view.level, item.name!)}
    ${isCurrent ? html`<p><strong part="current">${msg('You are at this step')}</strong></p>` : nothing}
    <p>${explained(item.summary!)}</p>
    <div class="columns">
      ${statements(view, item, 'explanation', msg('What it is'))}
      ${statements(view, item, 'harms', msg('Known harms'))}
      ${section(view, 'evidence', msg('How well it is supported'), evidenceList(item.evidence))}
    </div>
    <details part="details" ?open=${isOpen}>
      <summary>${msg('More about this step')}</summary>
      <div class="more">${more(view, item)}</div>
    </details>
    ${claims ? claimsFold(view, claims) : nothing}
  </li>`;
}

function more(view: LadderView, item: ShownItem): unknown {
  const { links, notStated, sources } = item;
  const titles = {
    techniques: msg('How it is done'),
    methods: msg('What it can include'),
    classes: msg('Kinds of medicine'),
    agents: msg('Cold and heat'),
    purposes: msg('What it is for'),
    background: msg('The idea behind it'),
  };
  return [
    ...Object.entries(titles).map(([name, title]) => statements(view, item, name, title)),
    links?.exercises
      ? section(view, 'exercises', msg('Exercises'), exerciseLinks(view.page, links.exercises))
      : nothing,
    notStated ? section(view, 'not-stated', msg('What our source does not say'), list(notStated)) : nothing,
    sources ? section(view, 'sources', msg('Sources'), sourceLinks(sources)) : nothing,
  ];
}

/** What a seller promises, each claim with our answer in the same block. */
const claimsFold = (view: LadderView, { benefits = [], claims = [] }: ShownClaims): TemplateResult =>
  fold(
    msg('What sellers say of it, and our answers'),
    [...benefits, ...claims].map((claim) => claimBlock(view, claim)),
  );
