// What limits an item. Always shown, never folded, and no attribute or slot can hide it.
import { html, nothing, type TemplateResult } from 'lit';
import type { CardCaution } from '../content/card-item.js';
import { besideEnglish } from './beside-english.js';
import { msg } from './localize.js';
import { list, section } from './section.js';

/** Cautions under a heading; `more` are further lines, such as notes beside them. */
export const cautionsSection = (
  view: { readonly level: number },
  title: string,
  cautions: readonly CardCaution[],
  more: readonly unknown[] = [],
): TemplateResult =>
  section(
    view,
    'cautions',
    title,
    list([
      ...cautions.map(
        ({ text, urgent, own, english }) =>
          html`${urgent ? html`<b>${text}</b>` : text} ${english ? besideEnglish(html`<b>${english}</b>`) : nothing}
          ${own ? html`<small>${msg('Our own caution.')}</small>` : nothing}`,
      ),
      ...more,
    ]),
  );
