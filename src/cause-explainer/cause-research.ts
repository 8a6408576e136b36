// What research says of a cause: evidence under the words of its grade, with its harms, and the studies by name.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../element/localize.js';
import { list, ourNotes, section } from '../element/section.js';
import { evidenceList } from '../element/statements.js';
import { explained } from '../element/terms.js';
import type { CauseView } from './cause.js';

export function causeResearch(view: CauseView): TemplateResult | typeof nothing {
  const { evidence, links, notes } = view.item;
  if (!evidence) return nothing;
  return section(
    view,
    'evidence',
    msg('What research says'),
    html`${evidenceList(evidence)} ${notes?.evidence ? list(ourNotes(notes.evidence.map(explained))) : nothing}
    ${
      links?.studies
        ? html`<p><b>${msg('Studies')}</b></p>
          ${list(Object.values(links.studies))}`
        : nothing
    }`,
  );
}
