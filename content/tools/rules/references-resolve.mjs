// Whatever an item names exists: evidence, sources, exercises and every other item.
import { entries, items, names, statements } from '../statements.mjs';

export default {
  name: 'references-resolve',
  why: 'A name that leads nowhere would leave a reader without the caution, the evidence or the source behind it.',
  check: (content) => items(content).flatMap((item) => problemsOf(item, content)),
};

/** Fields that name one item, and fields that list several: field → the kind they lead to. */
const oneOf = { tip: 'tips', buildsOn: 'exercises', parent: 'causes', selfCheck: 'checks', diagram: 'diagrams', source: 'sources' };
const someOf = {
  exercises: 'exercises',
  figures: 'figures',
  evidence: 'evidence',
  sources: 'sources',
  studies: 'studies',
  treatments: 'treatments',
  warnings: 'warnings',
  advice: 'advice',
  claims: 'claims',
  benefits: 'claims',
};

function problemsOf({ file, id, data }, content) {
  const unknown = references(data)
    .filter(({ kind, to }) => !exists(kind, to, content))
    .map(({ path, kind, to }) => ({
      file,
      path,
      problem: `"${to}" is named here, but there is no ${place(kind, to)}.`,
      mend: elsewhere(to, content) ?? 'Look for a typing mistake, or add what is missing.',
    }));
  const itself = references(data)
    .filter(({ path, to }) => ['buildsOn', 'parent'].includes(path) && to === id)
    .map(({ path }) => ({
      file,
      path,
      problem: path === 'parent' ? `"${id}" is a part of itself.` : `"${id}" builds on itself.`,
      mend: `Name another item, or leave ${path} out.`,
    }));
  return [...unknown, ...itself, ...unlisted(file, id, data, content)];
}

// The tip holds the order of its exercises, so an exercise that only names the tip would have no place in it.
function unlisted(file, id, data, content) {
  const tip = content.facts.tips?.find((other) => other.id === data?.tip);
  if (!tip || names(tip.data?.exercises).includes(id)) return [];
  return [
    {
      file,
      path: 'tip',
      problem: `The tip "${tip.id}" does not list "${id}".`,
      mend: `Add "${id}" to the exercises of ${tip.file}, or take the tip out here.`,
    },
  ];
}

/** Every name that leads to another entry: `{ path, kind, to }`. */
function references(data) {
  const one = (path, kind, to) => (typeof to === 'string' ? [{ path, kind, to }] : []);
  const list = (path, kind, all) => names(all).flatMap((to) => one(`${path}.${to}`, kind, to));
  return [
    ...Object.entries(oneOf).flatMap(([field, kind]) => one(field, kind, data?.[field])),
    ...Object.entries(someOf).flatMap(([field, kind]) => list(field, kind, data?.[field])),
    ...one('about.id', data?.about?.kind, data?.about?.id),
    ...entries(data?.provenance).flatMap(({ source }) => one(`provenance.${source}`, 'sources', source)),
    ...statements(data).flatMap(({ path, statement: { exercise, evidence } }) => [
      ...one(`${path}.exercise`, 'exercises', exercise),
      ...one(`${path}.evidence`, 'evidence', evidence),
    ]),
  ];
}

const exists = (kind, id, content) =>
  kind === 'sources'
    ? !id.startsWith('$') && content.factTables.sources?.data?.[id] !== undefined
    : Boolean(content.facts[kind]?.some((file) => file.id === id));

const place = (kind, id) => (kind === 'sources' ? `entry "${id}" in sources.json` : `facts/${kind}/${id}.json`);

function elsewhere(id, content) {
  const kind = [...Object.keys(content.facts), 'sources'].find((other) => exists(other, id, content));
  return kind && `"${id}" is one of the ${kind}. Name one of the right kind here.`;
}
