// One item of any kind but exercises as an element shows it: what the content API resolves, without the codes and ids
// that no element shows. content/tools/compile-cards.mjs makes these once, at build time ("Cards are resolved at build
// time", src/README.md).
import type { Kind } from './catalogue.js';
import type { Cause } from './cause.js';
import type { Check } from './check.js';
import type { EvidenceNote } from './exercise.js';
import type { Link } from './item.js';
import type { Origin, Source } from './shared-facts.js';
import { shownEvidence, shownSources, withoutEmpty, type ShownEvidence } from './shown-parts.js';
import type { StudyData } from './study.js';
import type { Treatment } from './treatment.js';

/** Kinds of which elements show single items. */
export type ShownKind = Exclude<Kind, 'claims' | 'warnings' | 'glossary'>;

export interface ShownStatement {
  readonly text: string;
  /** The statement is the editors' and not the source's. */
  readonly own?: true;
  /** The exercise that it is about. */
  readonly exercise?: string;
  /** The same in English where it is urgent, until a person has checked the translation. */
  readonly english?: string;
}

/** What is empty is missing: every byte travels. */
export interface ShownItem {
  readonly name?: string;
  readonly summary?: string;
  /** The text of advice. */
  readonly text?: string;
  /** Statements by the name of their list, such as `signs`. */
  readonly lists?: Readonly<Record<string, readonly ShownStatement[]>>;
  /** Our notes by the list that they stand beside. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  /** Other items by kind: id → name. */
  readonly links?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The check that belongs to a cause, whole: a page shows it with no further request. */
  readonly check?: ShownItem;
  /** The causes that stand together under this one. */
  readonly parts?: readonly ShownItem[];
  /** What kind of care a treatment is, and its step of the ladder. */
  readonly type?: Treatment['type'];
  readonly order?: number;
  /** There are claims about it, in a file of their own (shown-claims.ts). */
  readonly claims?: true;
  /** The numbers of a study, for charts. */
  readonly data?: readonly Pick<StudyData, 'id' | 'text' | 'unit' | 'points'>[];
  readonly evidence?: readonly ShownEvidence[];
  readonly notStated?: readonly string[];
  /** The source article is cited; its publisher is in shown-frame.ts. */
  readonly article?: true;
  /** Everything else that is cited: name → address. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly review: string;
}

/** What this file looks at in an item of any kind. */
interface Showable {
  readonly name?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly notes?: readonly (Spoken & { readonly placement: string })[];
  readonly check?: Check | undefined;
  readonly parts?: readonly (Cause | Spoken)[];
  readonly type?: Treatment['type'];
  readonly order?: number;
  readonly exercises?: readonly Link[];
  readonly treatments?: readonly Link[];
  readonly studies?: readonly Link[];
  readonly advice?: readonly Link[];
  readonly claims?: readonly unknown[];
  readonly data?: readonly StudyData[];
  readonly evidence: readonly EvidenceNote[];
  readonly notStated: readonly { readonly text: string }[];
  readonly sources: readonly Source[];
  readonly reviewText: string;
}

export interface Spoken {
  readonly text: string;
  readonly origin?: Origin;
  readonly exercise?: string;
  readonly english?: string;
}

/** What an element shows of an item. */
export function toShown(item: Showable): ShownItem {
  const others = item.sources.filter(({ type }) => type !== 'article');
  return withoutEmpty<ShownItem>({
    name: item.name,
    summary: item.summary,
    text: item.text,
    lists: shownLists(item),
    notes: shownNotes(item),
    links: withoutEmpty({
      exercises: names(item.exercises),
      treatments: names(item.treatments),
      studies: names(item.studies),
      advice: names(item.advice),
    }),
    check: item.check && toShown(item.check),
    parts: item.parts?.filter(isCause).map(toShown),
    type: item.type,
    order: item.order,
    claims: item.claims && item.claims.length > 0 ? true : undefined,
    data: item.data?.map(({ id, text, unit, points }) => ({ id, text, unit, points })),
    evidence: shownEvidence(item.evidence),
    notStated: item.notStated.map(({ text }) => text),
    article: others.length < item.sources.length || undefined,
    sources: shownSources(others),
    review: item.reviewText,
  });
}

const isCause = (part: Cause | Spoken): part is Cause => 'explanation' in part;

const names = (links: readonly Link[] = []) => Object.fromEntries(links.map(({ id, name }) => [id, name]));

/** Every list of statements but those that have a place of their own. */
const shownLists = (item: Showable) =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([list]) => !['notes', 'evidence', 'notStated', 'data', 'benefits', 'claims'].includes(list))
      .filter((entry): entry is [string, readonly Spoken[]] => Array.isArray(entry[1]) && Boolean(entry[1][0]?.text))
      .map(([list, statements]) => [list, statements.map(shownStatement)]),
  );

export const shownStatement = ({ text, origin, exercise, english }: Spoken): ShownStatement =>
  withoutEmpty({ text, own: origin === 'editor' || undefined, exercise, english });

function shownNotes({ notes = [] }: Showable): Readonly<Record<string, readonly string[]>> {
  const places = [...new Set(notes.map(({ placement }) => placement))];
  const at = (place: string) => notes.filter(({ placement }) => placement === place).map(({ text }) => text);
  return Object.fromEntries(places.map((place) => [place, at(place)]));
}
