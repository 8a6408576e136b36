// Facts + words → one item of any kind but exercises, in one language. Pure: the same input gives the same item.
import type { Catalogue, ItemsById } from './catalogue.js';
import { fill } from './fill.js';
import type { Item, ItemFacts, ItemWords, Link, Resolved, StatementFacts } from './item.js';
import type { FoundLanguage } from './language.js';
import { numberText } from './number-text.js';
import { resolveEvidence } from './resolve-evidence.js';
import { reviewText } from './review-text.js';
import type { Phrases } from './words.js';

/** What an item may need of its language. */
export interface Context extends Catalogue {
  readonly phrases: Phrases;
  readonly found: FoundLanguage;
}

/** Fields that name other items, which are shown by name alone. */
const links = ['exercises', 'advice', 'studies', 'treatments', 'warnings'] as const;
type LinkKind = (typeof links)[number];
const isLink = (key: string): key is LinkKind => links.includes(key as LinkKind);

export function resolveItem<Facts extends ItemFacts>(
  { facts, words, values = {} }: Item<Facts>,
  context: Context,
): Resolved<Facts, string> {
  const { phrases, found, references } = context;
  const say = speaker(values, context);
  return {
    ...mapValues(facts, (value, key) => (isLink(key) ? linked(key, value, context) : spoken(value, words[key], say))),
    ...mapValues(words, (text) => (typeof text === 'string' ? say(text) : undefined)),
    ...(words.forms && { forms: words.forms }),
    language: found.language,
    evidence: resolveEvidence(facts.evidence, context),
    notStated: facts.notStated.map((code) => ({ code, text: phrases.notStated[code] })),
    sources: facts.sources.map((id) => references.sources[id]!),
    reviewText: reviewText(facts.review, phrases, found),
  } as unknown as Resolved<Facts, string>;
}

/** Fills the numbers of an item into its texts. */
export function speaker(values: Item['values'] = {}, { phrases, found }: Context): (text: string) => string {
  const numbers = mapValues(values, (number) => numberText(number, phrases.dose, found.locale));
  return (text) => fill(text, numbers);
}

function spoken(value: unknown, texts: Item['words'][string] | undefined, say: (text: string) => string): unknown {
  if (!Array.isArray(value) || typeof texts !== 'object') return value;
  const text = texts as Readonly<Record<string, string>>;
  return (value as StatementFacts[]).map((statement) => ({ ...statement, text: say(text[statement.id] ?? '') }));
}

const linked = (kind: LinkKind, ids: unknown, { exercises, items }: Context): readonly Link[] =>
  (ids as readonly string[]).map((id) => {
    const { name, text } = (kind === 'exercises' ? exercises : (items[kind] as ItemsById))[id]!.words as ItemWords;
    return { id, name: String(name ?? text) };
  });

/** Leaves out what becomes undefined. */
const mapValues = <Value, Result>(
  object: { readonly [key: string]: Value } | object,
  map: (value: Value, key: string) => Result | undefined,
): Record<string, Result> =>
  Object.fromEntries(
    Object.entries(object)
      .map(([key, value]) => [key, map(value as Value, key)] as const)
      .filter((entry): entry is [string, Result] => entry[1] !== undefined),
  );
