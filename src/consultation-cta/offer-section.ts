// The host's clinic: its name, ways to meet, hours, telephone number and link. All words about it are the host's.
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../element/localize.js';
import { ourNotes, section } from '../element/section.js';
import type { ConsultationView } from './consultation.js';
import { allModes } from './offer.js';

export function offerSection(view: ConsultationView): TemplateResult {
  const { provider, modes, hours, phone, href, newTab, refused } = view.offer;
  const ways = view.item.lists?.modes ?? [];
  return section(
    view,
    'offer',
    provider ?? msg('Who to see'),
    html`${modes.map((mode) => html`<p>${ways[allModes.indexOf(mode)]?.text}</p>`)}
      ${hours ? html`<p>${msg(str`Hours: ${hours}`)}</p>` : nothing}
      <div class="actions">
        ${phone ? html`<a part="phone" href=${phone.href}>${msg('Call')} <bdi>${phone.text}</bdi></a>` : nothing}
        ${href
          ? html`<a part="link" href=${href} target=${newTab ? '_blank' : nothing} rel=${newTab ? 'noopener' : nothing}>
              ${msg('Ask for an appointment')} <small>${destination(href, newTab)}</small>
            </a>`
          : nothing}
      </div>
      ${refused ? html`<slot></slot>` : nothing}
      <slot name="form"></slot>
      ${provider ? ourNotes(view.item.notes?.['modes']).map((note) => html`<p><small>${note}</small></p>`) : nothing}`,
  );
}

/** Where a link leads, in words. */
function destination(href: string, newTab: boolean): string {
  const { protocol, host, pathname } = new URL(href, document.baseURI);
  const place =
    protocol === 'mailto:'
      ? msg(str`by email to ${decodeURIComponent(pathname)}`)
      : protocol === 'tel:'
        ? msg(str`by phone: ${pathname}`)
        : host === location.host
          ? msg('on this website')
          : msg(str`on ${host}`);
  return newTab ? msg(str`${place}, in a new tab`) : place;
}
