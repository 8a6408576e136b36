// Every statement says where it comes from: facts of the source article, or somebody else by name.
import { items, names, statements } from '../statements.mjs';

export default {
  name: 'source-for-every-statement',
  why: 'A reader must be able to see who says something, and a clinician must be able to check it.',
  check: (content) =>
    items(content).flatMap(({ file, kind, data }) => [
      ...speakers(kind, data)
        .filter(({ statement }) => !hasSource(statement))
        .map(({ path }) => unsourced(file, path)),
      ...speakers(kind, data)
        .filter(({ statement }) => ['guideline', 'study'].includes(statement.origin) && !statement.evidence)
        .filter(() => !citesResearch(data, content))
        .map(({ path, statement }) => uncited(file, path, statement.origin)),
      ...(kind === 'evidence' && names(data?.sources).length === 0 ? [noEvidenceSource(file)] : []),
    ]),
};

/** Kinds whose items say something by themselves, besides their statements. */
const speakingKinds = ['advice', 'claims', 'warnings', 'glossary'];

/** Everything in an item that says something: its statements, its dose, and the item itself. */
const speakers = (kind, data) => [
  // The sources of an evidence note stand behind its harms.
  ...(kind === 'evidence' ? [] : statements(data)),
  ...(statesAmounts(data?.dose) ? [{ path: 'dose', statement: { ...data.dose, origin: data.dose.basis } }] : []),
  ...(speakingKinds.includes(kind) && data ? [{ path: '', statement: data }] : []),
];

// A dose without amounts says only that nothing is stated.
const statesAmounts = (dose) => Object.keys(dose ?? {}).some((key) => !['basis', 'sourceFacts'].includes(key));

const hasSource = ({ sourceFacts, origin }) =>
  names(sourceFacts).length > 0 || ['guideline', 'study', 'editor'].includes(origin);

// The source article is neither a guideline nor a study, so it cannot stand behind either.
const citesResearch = (data, content) =>
  [...(data?.provenance ?? []).map((entry) => entry?.source), ...names(data?.sources)].some((source) => {
    const entry = content.factTables.sources?.data?.[source];
    return entry !== undefined && entry.type !== 'article';
  });

const unsourced = (file, path) => ({
  file,
  path,
  problem: `${path === '' ? 'This item' : `"${path}"`} does not say where it comes from.`,
  mend: 'Add "sourceFacts" with at least one fact, or "origin": "editor", "guideline" or "study".',
});

const uncited = (file, path, origin) => ({
  file,
  path,
  problem: `${path === '' ? 'This item' : `"${path}"`} has the origin "${origin}", but no ${origin} is cited.`,
  mend: `Add the ${origin} to provenance, with its entry in sources.json.`,
});

const noEvidenceSource = (file) => ({
  file,
  path: 'sources',
  problem: 'This evidence names no source.',
  mend: 'Add the id of at least one study or guideline in sources.json.',
});
