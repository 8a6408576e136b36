// A claim of somebody who sells what it speaks of, and our answer: one block, one size, and never the one without the other.
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownClaim } from '../content/shown-claims.js';
import { heading } from './heading.js';
import { msg, str } from './localize.js';
import { list } from './section.js';
import { statement } from './statements.js';
import { explained } from './terms.js';

/** One claim: a neutral heading, who says it, what is said, and our answer. */
export const claimBlock = (
  { level }: { readonly level: number },
  { name, claimant, conflict, text, parts, answer }: ShownClaim,
): TemplateResult =>
  html`<div part="claim">
    ${heading(level + 1, name)}
    <p>
      <b>${msg(str`Claim by ${claimant}.`)}</b>
      ${conflict ? msg('This clinic sells treatments for back pain.') : nothing}
    </p>
    <p>${explained(text)}</p>
    ${parts ? list(parts.map(statement)) : nothing}
    <p><b>${msg('Our answer:')}</b> ${explained(answer)}</p>
  </div>`;
