// The names of exercises, each a link to its card where that stands on the same page. No address is ever made up.
import { html, nothing, type TemplateResult } from 'lit';
import { bringIntoView } from './bring-into-view.js';
import { list } from './section.js';

/**
 * A list of exercises, given as id → name. A card can be linked to when its host gave it an `id`; `page` is missing on
 * servers.
 */
export const exerciseLinks = (
  page: ParentNode | undefined,
  exercises: Readonly<Record<string, string>>,
): TemplateResult =>
  list(
    Object.entries(exercises).map(([id, name]) => {
      const card = page?.querySelector?.(`[exercise="${id}"][id]`);
      const follow = card && page instanceof ShadowRoot ? () => bringIntoView(card) : nothing;
      return card ? html`<a href="#${encodeURIComponent(card.id)}" @click=${follow}>${name}</a>` : name;
    }),
  );
