// The warning signs: the most urgent level first, each with its word, what to do, and every one of its signs.
import { html, nothing, type TemplateResult } from 'lit';
import { findLanguage, type FoundLanguage } from '../content/language.js';
import type { ShownWarnings } from '../content/shown-warnings.js';
import type { WarningLevel } from '../content/warning.js';
import { besideEnglish } from '../element/beside-english.js';
import { heading } from '../element/heading.js';
import { itemFooter } from '../element/item-footer.js';
import type { Phone } from '../element/link.js';
import { inLanguage, msg } from '../element/localize.js';
import { phoneLink } from '../element/phone-link.js';
import { list, sourcesFold } from '../element/section.js';

/** What the templates of the signs are drawn from, beside the signs. */
export interface SignsView extends FoundLanguage {
  readonly level: number;
  readonly phones: Readonly<Record<WarningLevel, Phone | undefined>>;
}

export const signs = (view: SignsView, { levels, sources, review }: ShownWarnings): TemplateResult =>
  frame(
    view,
    html`${levels.map((level) =>
      levelSection(
        view,
        level.level,
        `${level.text}:`,
        html`${list(Object.values(level.signs))}${level.english ? inEnglish(level.english) : nothing}`,
      ),
    )}
      <div class="folds">${sourcesFold(sources)}</div>
      ${itemFooter({ review })}`,
  );

const inEnglish = ({ text, signs }: NonNullable<ShownWarnings['levels'][number]['english']>) =>
  besideEnglish(html`<b>${text}:</b>${list(Object.values(signs))}`);

/** What stands when the signs cannot be had: in the language of the page if its strings are here, and in English. */
export const emergencyAlone = (view: SignsView): TemplateResult =>
  inLanguage(view.language, () => {
    // A string that is missing stays English.
    const isEnglish = callNow() === inLanguage('en', callNow);
    return frame(
      isEnglish ? { ...view, ...findLanguage('en') } : view,
      levelSection(
        view,
        'emergency',
        callNow(),
        html`<p>${doTheSame()}</p>
          ${isEnglish ? nothing : besideEnglish(inLanguage('en', () => html`<b>${callNow()}</b> ${doTheSame()}`))}`,
      ),
    );
  });

const callNow = () =>
  msg('Call your local emergency number now if you have back pain and lose feeling between your legs.');

const doTheSame = () =>
  html`${msg('Do the same if you cannot pee, lose control of your bladder or bowel, or a leg gets weak.')}
  ${msg('Do the same after a bad fall, with chest pain, or if both legs hurt, tingle or go numb.')}`;

const frame = ({ locale, direction, level }: SignsView, content: TemplateResult) =>
  html`<article part="signs" lang=${locale} dir=${direction} aria-labelledby="name">
    <header part="header">
      ${heading(level, msg('When to get help'), 'name')}
      <p>${msg('One of these signs is enough.')}</p>
    </header>
    ${content}
  </article>`;

function levelSection(view: SignsView, level: WarningLevel, what: string, content: TemplateResult) {
  const phone = view.phones[level];
  return html`<section part=${level}>
    <p part="level">${{ emergency: msg('Emergency'), urgent: msg('Urgent'), soon: msg('Soon') }[level]}</p>
    ${heading(view.level + 1, what)}
    ${phone ? phoneLink(phone) : nothing} ${content}
  </section>`;
}
