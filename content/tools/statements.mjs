// Walks over the facts: every item, every statement in it, and every fact id it carries. Knows no rules, and bears
// with broken data: what is not a list counts as an empty one, since the schema rule reports it.
import { spokenLists } from './kinds.mjs';

const statementLists = [...spokenLists, 'contraindications'];

/** The entries of a list, or of nothing at all. */
export const entries = (value) =>
  Array.isArray(value) ? value.filter((entry) => entry !== null && typeof entry === 'object') : [];

/** The names in a list such as `evidence` or `sourceFacts`. */
export const names = (value) => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []);

/** Every item of every kind, with its kind. */
export const items = (content) =>
  Object.entries(content.facts).flatMap(([kind, files]) => files.map((file) => ({ ...file, kind })));

/** Every statement of an item: `{ list, path, statement }`. The note of a diagram is one without a list. */
export const statements = (data) => [
  ...statementLists.flatMap((list) =>
    entries(data?.[list]).map((statement, index) => ({
      list,
      path: `${list}.${statement.id ?? statement.code ?? index}`,
      statement,
    })),
  ),
  ...entries([data?.note]).map((statement) => ({ list: 'note', path: 'note', statement })),
];

/** The ids of a list's entries. */
export const ids = (value) => names(entries(value).map(({ id }) => id));

/** The ids of all texts that the words of an item hold: `{ list, ids }`. */
export const textIds = (data) => [
  ...[...spokenLists, 'keyframes', 'data'].map((list) => ({ list, ids: ids(data?.[list]) })),
  { list: 'points', ids: pointIds(data) },
];

// A point of a chart that is a group of people has the group's text.
const pointIds = (item) => [
  ...new Set(
    entries(item?.data)
      .flatMap(({ points }) => ids(points))
      .filter((id) => !ids(item.groups).includes(id)),
  ),
];

/** Every fact id in an item: `{ id, path, key }`, such as F024 at `steps.forearms.sourceFacts`. A note's `corrects` names facts without carrying them. */
export function factIds(data, path = []) {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const step = Array.isArray(data) ? (value?.id ?? value?.code ?? key) : key;
    const here = [...path, step];
    return key === 'sourceFacts' || key === 'corrects'
      ? names(value).map((id) => ({ id, path: here.join('.'), key }))
      : factIds(value, here);
  });
}

/** The facts an item carries, each once. */
export const carriedFacts = (data) => [
  ...new Set(
    factIds(data)
      .filter(({ key }) => key === 'sourceFacts')
      .map(({ id }) => id),
  ),
];

/** The ids of all facts with this mark in the ledger. */
export const factsMarked = (mark, content) =>
  Object.entries(content.factTables['source-facts']?.data ?? {})
    .filter(([, marks]) => names(marks).includes(mark))
    .map(([id]) => id);
