// The id of an item is the name of its file, and words stand under the name of the facts they belong to.
import { items } from '../statements.mjs';

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export default {
  name: 'id-is-file-name',
  why: 'One name leads from the element on a page to the facts file and to the words of every language.',
  check: (content) => [
    ...items(content).flatMap(factsFile),
    ...Object.keys(content.words).flatMap((language) => [
      ...wordsWithoutFacts(language, content),
      ...languageFolder(language, content),
    ]),
  ],
};

function factsFile({ file, id, data }) {
  const problems = [];
  if (!idPattern.test(id)) {
    problems.push({
      file,
      path: '',
      problem: `The file name "${id}.json" is not in small letters, digits and single hyphens.`,
      mend: 'Rename the file, such as supine-twist.json.',
    });
  }
  if (data?.id !== id) {
    problems.push({
      file,
      path: 'id',
      problem: `The id is ${JSON.stringify(data?.id) ?? 'missing'}, but the file is called "${id}.json".`,
      mend: `Write "id": "${id}", or rename the file.`,
    });
  }
  return problems;
}

const wordsWithoutFacts = (language, content) =>
  Object.entries(content.words[language]).flatMap(([kind, files]) =>
    files
      .filter(({ id }) => !hasFacts(kind, id, content))
      .map(({ file, id }) => {
        const home = Object.keys(content.facts).find((other) => hasFacts(other, id, content));
        return {
          file,
          path: '',
          problem: `These words are for "${id}", but there is no facts/${kind}/${id}.json.`,
          mend: home
            ? `There is a facts/${home}/${id}.json: move the words to words/${language}/${home}.`
            : 'Rename the file to the id of its facts, or add the facts first.',
        };
      }),
  );

const hasFacts = (kind, id, content) => Boolean(content.facts[kind]?.some((file) => file.id === id));

function languageFolder(language, content) {
  const table = content.wordTables[language]?.language;
  if (!table || table.data?.tag === language) return [];
  return [
    {
      file: table.file,
      path: 'tag',
      problem: `The tag is ${JSON.stringify(table.data?.tag) ?? 'missing'}, but the folder is called "${language}".`,
      mend: `Write "tag": "${language}", or rename the folder.`,
    },
  ];
}
