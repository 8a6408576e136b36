// What an item says, list by list, with our notes beside each list; and its evidence, each note with its harms.
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownItem, ShownStatement } from '../content/shown-item.js';
import type { ShownEvidence } from '../content/shown-parts.js';
import { msg } from './localize.js';
import { list, ourNotes, section } from './section.js';
import { explained } from './terms.js';

/** One statement; what is ours and not the source's says so. */
export const statement = ({ text, own }: ShownStatement): unknown =>
  own ? html`${explained(text)} <small>${msg('Our own words.')}</small>` : explained(text);

/** One list of an item under a heading; nothing where the item has no such list. */
export function statements(
  view: { readonly level: number },
  { lists, notes }: ShownItem,
  name: string,
  title: string,
): TemplateResult | typeof nothing {
  const texts = [...(lists?.[name] ?? []).map(statement), ...ourNotes(notes?.[name]?.map(explained))];
  return texts.length > 0 ? section(view, name, title, list(texts)) : nothing;
}

/** Evidence notes, each under the words of its grade and with what harm is known. */
export const evidenceList = (evidence: readonly ShownEvidence[] = []): TemplateResult =>
  list(
    evidence.map(
      ({ grade, text, harms }) =>
        html`<b>${grade}</b> ${explained(text)} ${harms ? html`<b>${msg('Known harms:')}</b> ${list(harms.map(explained))}` : nothing}`,
    ),
  );
