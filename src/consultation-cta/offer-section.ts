// The host's clinic: its name, ways to meet, hours, link and telephone number. All words about it are the host's.
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../element/localize.js';
import { phoneLink } from '../element/phone-link.js';
import { ourNotes, section } from '../element/section.js';
import type { ConsultationView } from './consultation.js';
import { allModes } from './offer.js';

export function offerSection(view: ConsultationView): TemplateResult {
  const { provider, modes, hours, phone, href, newTab, urgency, refused, isEmpty } = view.offer;
  if (isEmpty) return html`<slot name="form"></slot>`;
  const { lists, notes } = view.item;
  const call = phone && phoneLink(phone);
  const visit =
    href &&
    html`<a part="link" href=${href} target=${newTab ? '_blank' : nothing} rel=${newTab ? 'noopener' : nothing}>
      ${msg('Ask for an appointment')} <small>${destination(href, newTab)}</small>
    </a>`;
  return section(
    view,
    'offer',
    provider ?? msg('Who to see'),
    html`${modes.map((mode) => html`<p>${lists?.['modes']?.[allModes.indexOf(mode)]?.text}</p>`)}
      ${hours ? html`<p>${msg(str`Hours: ${hours}`)}</p>` : nothing}
      <div class="actions">${urgency === 'urgent' ? [call, visit] : [visit, call]}</div>
      ${refused ? html`<slot></slot>` : nothing}
      <slot name="form"></slot>
      ${provider ? ourNotes(notes?.['modes']).map((note) => html`<p><small>${note}</small></p>`) : nothing}`,
  );
}

const nowhere = new URL('http://nowhere.invalid');

/** Where a link leads, in words. */
function destination(href: string, newTab: boolean): string {
  // A server knows no page around the link; the page says so itself when it takes over.
  const { protocol, host, pathname } = new URL(href, globalThis.document?.baseURI ?? nowhere);
  const place =
    {
      'mailto:': msg(str`by email to ${pathname}`),
      'tel:': msg(str`by phone: ${pathname}`),
    }[protocol] ?? (host === (globalThis.location?.host ?? nowhere.host) ? msg('on this website') : msg(str`on ${host}`));
  return newTab ? msg(str`${place}, in a new tab`) : place;
}
