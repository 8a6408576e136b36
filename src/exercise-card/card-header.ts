// The first block of a card: group, name, summary, dose, what it works, what you need.
import { html, nothing, type TemplateResult } from 'lit';
import type { CardItem } from '../content/card-item.js';
import { doseText } from '../content/dose-text.js';
import { heading } from '../element/heading.js';
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';

export function cardHeader({ item, phrases, level, locale, dose, aboveSource }: CardView): TemplateResult {
  const text = (some: typeof dose) => doseText(some, phrases.dose, locale);
  return html`<header part="header">
    <p class="group">${item.group}</p>
    ${heading(level, 'heading', item.name)}
    <p>${item.summary}</p>
    <div part="dose">
      <p>${text(dose)}</p>
      ${dose === item.dose
        ? nothing
        : html`<small>
            ${msg('This website set this dose.')} ${aboveSource ? msg('It is more than our source states.') : nothing}
            ${msg(str`Our source says: ${text(item.dose)}.`)}
          </small>`}
    </div>
    <dl>
      <dt>${msg('Works')}</dt>
      <dd>${names(item.targets, locale)}</dd>
      <dt>${msg('You need')}</dt>
      <dd>${equipment(item, locale)}</dd>
    </dl>
  </header>`;
}

const names = (list: readonly string[], locale: string, type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat(locale, { type }).format(list);

function equipment({ required, anyOf, optional }: CardItem, locale: string): string {
  const needed = [names(required, locale), names(anyOf, locale, 'disjunction')].filter(Boolean);
  if (optional.length > 0) needed.push(msg(str`if you like: ${names(optional, locale, 'disjunction')}`));
  return needed.join('; ') || msg('nothing');
}
