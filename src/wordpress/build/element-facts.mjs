// What each element takes, as data for PHP: its attributes with the values that are allowed. Read from the manifest, so
// that nothing here has to be kept in step by hand.
import { readFileSync } from 'node:fs';
import { guideSectionIds } from '../../../dist/content/guide-sections.js';
import { tipIds } from '../../../dist/generated/tip-ids.js';
import { treatmentIds } from '../../../dist/generated/treatment-ids.js';
import { elementsOf } from '../../metadata/elements.mjs';

const manifest = new URL('../../../dist/custom-elements.json', import.meta.url);

/** The attribute that names the item of an element. */
export const itemAttributes = { 'exercise-card': 'exercise', 'cause-explainer': 'cause' };

/** Attributes that hold several ids, which the HTML of an element follows. */
const listed = { exclude: treatmentIds, sections: guideSectionIds, tips: tipIds };

/** Attributes that become a link. */
const links = { href: 'link', phone: 'phone', 'emergency-phone': 'phone', 'urgent-phone': 'phone' };

/** @returns {Record<string, { summary: string, item?: string, attributes: Record<string, object> }>} by tag */
export function elementFacts() {
  const elements = elementsOf(JSON.parse(readFileSync(manifest, 'utf8')));
  return Object.fromEntries(
    elements.map(({ tag, summary, attributes }) => [
      tag,
      {
        summary,
        item: itemAttributes[tag],
        attributes: Object.fromEntries(
          attributes.map(({ name, description, ...type }) => [name, { help: description, ...kindOf(name, type) }]),
        ),
      },
    ]),
  );
}

function kindOf(attribute, { values, type }) {
  if (attribute === 'heading-level') return { values: ['2', '3', '4', '5', '6'] };
  if (attribute in listed) return { words: listed[attribute] };
  if (attribute in links) return { form: links[attribute] };
  if (values.length > 0) return { values };
  return { form: { number: 'number', boolean: 'flag' }[type] ?? 'text' };
}
