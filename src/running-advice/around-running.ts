// Who often gets the pain, what running can stir up, and whether running is the reason: the source's words, and its
// claims, each with our answer.
import { html, type TemplateResult } from 'lit';
import type { ShownItem } from '../content/shown-item.js';
import { claimBlock } from '../element/claim.js';
import { msg } from '../element/localize.js';
import { list, section } from '../element/section.js';
import { statement } from '../element/statements.js';
import type { RunningView } from './running.js';

export const aroundRunning = (view: RunningView): TemplateResult =>
  html`${section(view, 'groups', msg('Who often gets it'), said(view.advice.who.item, 'groups'))}
  ${section(view, 'signs', msg('What running can stir up'), said(view.advice.aggravates.item, 'symptoms', 'signs'))}
  ${section(view, 'reason', msg('Is running the reason?'), reason(view))}`;

const said = ({ text, lists }: ShownItem, ...names: readonly string[]) =>
  html`<p>${text}</p>
    ${list(names.flatMap((name) => (lists?.[name] ?? []).map(statement)))}`;

const reason = ({ advice, claims, level }: RunningView) =>
  html`<p>${advice['not-direct-cause'].item.text} ${advice['repetitive-load'].item.text}</p>
    ${claims.map((claim) => claimBlock({ level: level + 1 }, claim))}`;
