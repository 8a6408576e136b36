// Other items that an item names: links inside a document that holds them, names everywhere else.
import type { Labels } from '../content/labels.js';
import { line, list, section, type Content } from './document.js';
import { sectionId } from './frame.js';
import { warningsId } from './warnings.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Items of one kind under the heading of their list. The warning signs stand together in one section. */
export const linksSection = (
  heading: keyof Labels['links'],
  kind: string,
  named: readonly Named[] = [],
  labels: Labels,
): Content =>
  section(labels.links[heading], [
    list(
      named.map(({ id, name }) =>
        line({ text: name, section: kind === 'warning' ? warningsId : sectionId({ kind, id }) }),
      ),
    ),
  ]);
