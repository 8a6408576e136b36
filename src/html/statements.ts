// The lists of statements that items of every kind have: a heading, the texts with who says so, our notes beside them.
import type { Labels, ListName } from '../content/labels.js';
import type { Origin } from '../content/shared-facts.js';
import { line, list, paragraph, section, type Content, type Line, type ListItem } from './document.js';

export interface Spoken {
  readonly text: string;
  readonly origin?: Origin;
  /** The same in English, where a wrong translation may hide an emergency. */
  readonly english?: string;
}

/** Our notes, each with the list that it stands beside. */
interface Noted {
  readonly notes?: readonly (Spoken & { readonly placement: string })[];
}

/** These lists of an item, each under its heading; none where the item has no such list. */
export const statements = <Name extends ListName>(
  item: { readonly [Key in Name]?: readonly Spoken[] } & Noted,
  labels: Labels,
  ...names: readonly Name[]
): Content[] =>
  names.map((name) => {
    const spoken = item[name] ?? [];
    return section(labels.lists[name], [
      spokenList(spoken, labels, { ordered: name === 'steps' }),
      spoken.length > 0 && notesBeside(item, labels, name),
    ]);
  });

/** Our notes beside a list. */
export const notesBeside = ({ notes = [] }: Noted, labels: Labels, placement: string): Content[] =>
  notes.filter((note) => note.placement === placement).map(({ text }) => paragraph({ strong: labels.ourNote }, text));

/** Texts with who says so, where it is not the source. What is true of all lines is said once, after them. */
export function spokenList(spoken: readonly Spoken[], labels: Labels, { ordered = false } = {}): Content[] {
  const shared = sharedOrigin(spoken);
  const lines = spoken.map((one) => besideEnglish(shared ? line(one.text) : spokenLine(one, labels), one));
  return [list(lines, { ordered }), paragraph(speaker(shared, labels))];
}

/** Who says all of it, where that is one and not the source. */
export function sharedOrigin([first, ...others]: readonly Spoken[]): Origin | undefined {
  const shared = others.length > 0 && others.every(({ origin }) => origin === first?.origin);
  return shared && first?.origin !== 'source' ? first?.origin : undefined;
}

export const spokenLine = ({ text, origin }: Spoken, labels: Labels): Line => line(text, speaker(origin, labels));

/** A line with what it says in English under it, where it has that. */
export const besideEnglish = (spoken: Line, { english }: Pick<Spoken, 'english'>): ListItem => ({
  line: spoken,
  below: english ? [line({ english })] : [],
});

/** Who says so, as a remark; nothing for the source. */
export const speaker = (origin: Origin | undefined, labels: Labels) =>
  origin && origin !== 'source' && { remark: labels.origins[origin] };
