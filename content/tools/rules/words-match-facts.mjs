// Every statement, keyframe and panel of the facts has a text in every language, and nothing is orphaned: no text
// without its fact, and no evidence, figure or source that nothing leads to.
import { entries, items, names, statements, textIds } from '../statements.mjs';
import { tablesOfEveryLanguage } from '../schemas.mjs';

export default {
  name: 'words-match-facts',
  why: 'A missing text would drop a step or a caution; a left-over text would say what no fact supports.',
  check: (content) => [
    ...items(content).flatMap(repeatedIds),
    ...Object.keys(content.words).flatMap((language) => [
      ...missingTables(language, content),
      ...items(content).flatMap((item) => languageProblems(item, language, content)),
    ]),
    ...orphans(content),
  ],
};

function repeatedIds({ file, data }) {
  return textIds(data).flatMap(({ list, ids: all }) => {
    const repeated = new Set(all.filter((id, index) => all.indexOf(id) !== index));
    return [...repeated].map((id) => ({
      file,
      path: `${list}.${id}`,
      problem: `"${id}" stands twice in ${list}, so both would share one text.`,
      mend: 'Give each entry an id of its own.',
    }));
  });
}

const missingTables = (language, content) =>
  tablesOfEveryLanguage
    .filter((table) => !content.wordTables[language]?.[table])
    .map((table) => ({
      file: `words/${language}/${table}.json`,
      path: '',
      problem: `The language "${language}" has no ${table}.json.`,
      mend: `Add it, with words/en/${table}.json as the model.`,
    }));

function languageProblems({ file, id, kind, data }, language, content) {
  const words = content.words[language][kind]?.find((other) => other.id === id);
  if (!words) {
    return [
      {
        file: `words/${language}/${kind}/${id}.json`,
        path: '',
        problem: `"${id}" has no words in the language "${language}".`,
        mend: `Add this file, with the words for ${file}.`,
      },
    ];
  }
  return textIds(data).flatMap(({ list, ids: expected }) => {
    const texts = words.data?.[list] ?? {};
    return [
      ...expected
        .filter((key) => !Object.hasOwn(texts, key))
        .map((key) => ({
          file: words.file,
          path: `${list}.${key}`,
          problem: `"${key}" has no text here.`,
          mend: `Write the text for ${list} › ${key} of ${file}.`,
        })),
      ...Object.keys(texts)
        .filter((key) => !expected.includes(key))
        .map((key) => ({
          file: words.file,
          path: `${list}.${key}`,
          problem: `"${key}" has a text here, but ${file} has no such entry in ${list}.`,
          mend: 'Look for a typing mistake, take the text out, or add the fact.',
        })),
    ];
  });
}

function orphans(content) {
  const all = items(content).map(({ data }) => data);
  const evidence = new Set(
    all.flatMap((data) => [...names(data?.evidence), ...statements(data).map(({ statement }) => statement.evidence)]),
  );
  const figures = new Set(all.flatMap((data) => names(data?.figures)));
  const sources = new Set(
    all.flatMap((data) => [
      data?.source,
      ...names(data?.sources),
      ...entries(data?.provenance).map(({ source }) => source),
    ]),
  );
  const orphan = (file, path, what) => ({
    file,
    path,
    problem: `Nothing uses the ${what}.`,
    mend: 'Name it where it belongs, or take it out.',
  });
  const files = (kind) => content.facts[kind] ?? [];
  const table = content.factTables.sources;
  return [
    ...files('evidence')
      .filter(({ id }) => !evidence.has(id))
      .map(({ file, id }) => orphan(file, '', `evidence "${id}"`)),
    ...files('figures')
      .filter(({ id }) => !figures.has(id))
      .map(({ file, id }) => orphan(file, '', `figure "${id}"`)),
    ...Object.keys(table?.data ?? {})
      .filter((id) => !id.startsWith('$') && !sources.has(id))
      .map((id) => orphan(table.file, id, `source "${id}"`)),
  ];
}
