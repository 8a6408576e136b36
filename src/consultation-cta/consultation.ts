// How to see somebody: how soon, when to get help at once, the host's clinic, then what folds away. For an emergency
// nothing is offered but emergency help.
import { html, nothing, type TemplateResult } from 'lit';
import type { FoundLanguage } from '../content/language.js';
import type { ShownStatement } from '../content/shown-item.js';
import { besideEnglish } from '../element/beside-english.js';
import { cautionsSection } from '../element/cautions.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import { msg } from '../element/localize.js';
import { fold, list, sourcesFold } from '../element/section.js';
import type { StoredItem } from '../element/shown-store.js';
import { offerSection } from './offer-section.js';
import { allUrgencies, type Offer } from './offer.js';

/** What the templates of a consultation are drawn from. */
export interface ConsultationView extends StoredItem, FoundLanguage {
  readonly level: number;
  readonly offer: Offer;
}

export function consultation(view: ConsultationView, click: (event: Event) => void): TemplateResult {
  const { item, frame, offer, level, locale, direction } = view;
  const { bring = [], questions = [], urgencies = [] } = item.lists ?? {};
  const urgency = urgencies[allUrgencies.indexOf(offer.urgency)];
  const isEmergency = offer.urgency === 'emergency';
  return html`<article part="consultation" lang=${locale} dir=${direction} aria-labelledby="name" @click=${click}>
    <header part="header">
      ${heading(level, item.name!, 'name')}
      ${isEmergency ? nothing : html`<p>${item.summary}</p>`}
      <p part="urgency" class=${offer.urgency}>${urgency?.text}</p>
      ${urgency?.english ? besideEnglish(html`<b>${urgency.english}</b>`) : nothing}
    </header>
    ${cautionsSection(view, msg('Get help at once'), frame.cautions.treatments)}
    ${isEmergency ? nothing : offerSection(view)}
    <div class="folds">
      ${
        isEmergency
          ? nothing
          : html`${fold(msg('What to bring'), ours(bring))} ${fold(msg('What to ask'), ours(questions))}`
      }
      ${sourcesFold(item.sources ?? {})}
    </div>
    ${itemFooter({ ...frame, review: item.review })}
  </article>`;
}

/** A list of which every line is ours: said once. */
const ours = (statements: readonly ShownStatement[]) =>
  html`${list(statements.map(({ text }) => text))}<small>${msg('Our own words.')}</small>`;
