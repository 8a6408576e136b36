// What the file of one item of any kind but exercises becomes: facts without the author's bookkeeping, its words, and the
// numbers that the words name. Pure functions over the content that read-content.mjs has read.
import { kinds } from './kinds.mjs';
import { placeholders } from './placeholders.mjs';
import { quantities } from './quantities.mjs';
import { carriedFacts, entries, names, statements } from './statements.mjs';
import { texts } from './words-files.mjs';
import { withoutBookkeeping } from './without-bookkeeping.mjs';

/** The facts of an item: every list is there, fact ids and citations are gathered. */
export function itemFacts(item, content, kind) {
  const { $schema, id, order, origin, ...rest } = item;
  const evidence = evidenceOf(item);
  const lists = Object.fromEntries(kinds[kind].lists.map((list) => [list, []]));
  return {
    id,
    kind: kinds[kind].one,
    ...(order !== undefined && { order }),
    origin,
    sourceFacts: carriedFacts(item).sort(),
    ...withoutBookkeeping({ ...lists, notStated: [], ...rest, evidence, sources: cited(item, evidence, content) }),
  };
}

/** Evidence of the whole item first, then that of its statements. */
const evidenceOf = (item) => [
  ...new Set([...names(item.evidence), ...statements(item).flatMap(({ statement }) => statement.evidence ?? [])]),
];

/** Ids of everything that an item cites, the source article first where it is cited. */
function cited(item, evidence, content) {
  const notes = content.facts.evidence.filter(({ id }) => evidence.includes(id));
  const provenance = entries(item.provenance).map(({ source }) => source);
  return [...new Set([...provenance, ...notes.flatMap(({ data }) => data.sources)])];
}

/** The words of an item. */
export function itemWords(kind, id, content, language) {
  const { $schema, ...words } = content.words[language][kind].find((file) => file.id === id).data;
  return words;
}

/** The numbers that the words of an item name, and no others. */
export function namedNumbers(item, words) {
  const used = new Set(texts(words).flatMap(({ text }) => placeholders(text)));
  return Object.fromEntries(Object.entries(quantities(item)).filter(([name]) => used.has(name)));
}
