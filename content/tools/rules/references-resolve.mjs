// Whatever an item names exists: evidence, sources, exercises, figures and tips.
import { entries, items, names } from '../statements.mjs';

export default {
  name: 'references-resolve',
  why: 'A name that leads nowhere would leave a reader without the caution, the evidence or the source behind it.',
  check: (content) => items(content).flatMap((item) => problemsOf(item, content)),
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
    .filter(({ path, to }) => path === 'buildsOn' && to === id)
    .map(({ path }) => ({
      file,
      path,
      problem: `"${id}" builds on itself.`,
      mend: 'Name the exercise to know first, or leave buildsOn out.',
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
    ...one('tip', 'tips', data?.tip),
    ...one('buildsOn', 'exercises', data?.buildsOn),
    ...list('exercises', 'exercises', data?.exercises),
    ...list('figures', 'figures', data?.figures),
    ...list('evidence', 'evidence', data?.evidence),
    ...list('sources', 'sources', data?.sources),
    ...entries(data?.provenance).flatMap(({ source }) => one(`provenance.${source}`, 'sources', source)),
    ...entries(data?.reasons).flatMap(({ id, evidence }) => one(`reasons.${id}.evidence`, 'evidence', evidence)),
    ...entries(data?.statements).flatMap(({ id, exercise, evidence }) => [
      ...one(`statements.${id}.exercise`, 'exercises', exercise),
      ...one(`statements.${id}.evidence`, 'evidence', evidence),
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
