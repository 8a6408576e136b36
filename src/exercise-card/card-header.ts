// The first block of a card: group, name, summary, dose, what it works, what you need.
import { html, type TemplateResult } from 'lit';
import { heading } from '../element/heading.js';
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';

export function cardHeader({ item, level, host }: CardView): TemplateResult {
  const { needs, optional } = item;
  const ifYouLike = optional && msg(str`if you like: ${optional}`);
  const needed = [needs, needs && ifYouLike ? `(${ifYouLike})` : ifYouLike].filter(Boolean).join(' ');
  return html`<header part="header">
    <p class="group">${item.group}</p>
    ${heading(level, item.name, 'name')}
    <p>${item.summary}</p>
    <div part="dose">
      <p>${item.doseText}</p>
      ${host?.dose}
    </div>
    <dl>
      <dt>${msg('Works')}</dt>
      <dd>${item.works}</dd>
      <dt>${msg('You need')}</dt>
      <dd>${needed || msg('nothing')}</dd>
    </dl>
  </header>`;
}
