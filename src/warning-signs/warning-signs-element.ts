// <warning-signs>: gets the signs of its language and hands them to the template in signs.ts. Nothing here may shorten,
// fold or hide a sign.
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadWarnings } from '../content/load-shown.js';
import type { ShownWarnings } from '../content/shown-warnings.js';
import { checkedPhone } from '../element/link.js';
import { ItemElement } from '../element/item-element.js';
import { msg } from '../element/localize.js';
import { statementStyles } from '../element/statement-styles.js';
import { stored } from '../element/store.js';
import { emergencyAlone, signs, type SignsView } from './signs.js';
import { warningSignsStyles } from './warning-signs-styles.js';

/**
 * When back pain needs help: which signs, how fast, and what to do. Always whole and in sight: no attribute and no slot
 * shortens or hides it. It asks nothing and works nothing out.
 *
 * Where its file cannot be had, a short emergency text that comes with the element stands in, before the element's own
 * children.
 *
 * @summary The warning signs of back pain on three levels, with what to do and when.
 * @slot - What stands in for the signs while they load; beside the emergency text when they cannot be had.
 * @slot footer - The clinic's own last lines, such as its telephone number; printed too.
 * @csspart signs - The whole element.
 * @csspart header - The heading and how to read the list.
 * @csspart heading - The heading of the element and those of its levels.
 * @csspart level - The word of a level: emergency, urgent, soon.
 * @csspart emergency - The signs that need help now.
 * @csspart urgent - The signs that need a doctor today.
 * @csspart soon - The signs that need an appointment.
 * @csspart phone - A number that the host set, to call.
 * @csspart details - The sources, folded away; open in print.
 * @csspart footer - State of the review and the clinic's own lines.
 * @csspart message - That the whole list cannot be shown.
 * @fires {ContentErrorEvent} content-error - An attribute made no sense, or the content could not be had.
 */
export class WarningSignsElement extends ItemElement<ShownWarnings> {
  static override styles: CSSResultGroup = [ItemElement.styles, statementStyles, warningSignsStyles];

  static override properties: PropertyDeclarations = {
    emergencyPhone: { attribute: 'emergency-phone', reflect: true },
    urgentPhone: { attribute: 'urgent-phone', reflect: true },
  };

  /** The emergency number where the page's readers live, such as `112`. Default: none is named. */
  declare emergencyPhone?: string | null;
  /** The number of the urgent-care line there, such as `111`. Default: none is named. */
  declare urgentPhone?: string | null;

  protected readonly idAttribute = '';
  protected readonly slots = ['footer'];

  protected get message(): string {
    return msg('The whole list of warning signs cannot be shown.');
  }

  protected findItem(): Promise<unknown> | ShownWarnings | Error {
    const { language } = this.found;
    return stored(`warnings/${language}`, async () => {
      const warnings = await loadWarnings(language);
      // Some servers answer with nothing where a file is missing.
      if (!warnings) throw new Error('its file is empty');
      return warnings;
    });
  }

  protected renderItem(item: ShownWarnings): TemplateResult {
    return signs(this.#view, item);
  }

  protected override render(): TemplateResult {
    const drawn = super.render();
    // A file that cannot be drawn is found out only by drawing it.
    return this.item === null ? html`${emergencyAlone({ ...this.#view, ...this.wanted })} ${drawn}` : drawn;
  }

  get #view(): SignsView {
    return {
      ...this.found,
      level: this.level,
      phones: {
        emergency: checkedPhone(this, 'emergency-phone', this.emergencyPhone),
        urgent: checkedPhone(this, 'urgent-phone', this.urgentPhone),
        soon: undefined,
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-signs': WarningSignsElement;
  }
}
