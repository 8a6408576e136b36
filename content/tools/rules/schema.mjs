// Every file has the shape its schema asks for, and names that schema so that editors check while people type.
import { schemaErrors, schemaName, schemaReference } from '../schemas.mjs';
import { schemaProblem } from '../schema-problem.mjs';

export default {
  name: 'schema',
  why: 'A typing mistake in a field or a code must not reach a reader as a missing dose or caution.',
  check: (content) => allFiles(content).flatMap(problemsOf),
};

const allFiles = ({ facts, words, factTables, wordTables }) => [
  ...Object.values(facts).flat(),
  ...Object.values(factTables),
  ...Object.values(words).flatMap((kinds) => Object.values(kinds).flat()),
  ...Object.values(wordTables).flatMap((tables) => Object.values(tables)),
];

function problemsOf(file) {
  if (schemaName(file.file) === undefined) {
    return [
      {
        file: file.file,
        path: '',
        problem: 'No schema is known for files in this place.',
        mend: 'Move the file to the folder of its kind, such as exercises or evidence.',
      },
    ];
  }
  const errors = schemaErrors(file.file, file.data).filter(isForAuthors);
  return [...wrongReference(file), ...errors.map((error) => schemaProblem(error, file))];
}

// The validator reports some problems several times: with our message, as "property name must be valid" or "must match
// then", and once more for each way in which a value could have been right.
const isForAuthors = ({ keyword, schemaPath }) =>
  !['propertyNames', 'if'].includes(keyword) && !schemaPath.includes('/oneOf/');

function wrongReference({ file, id, data }) {
  const reference = schemaReference(file);
  // The ledger is a bare list of facts, checked against facts.md by a test, and people do not edit it by hand.
  if (data?.$schema === reference || (id === 'source-facts' && data?.$schema === undefined)) return [];
  return [
    {
      file,
      path: '$schema',
      problem: `$schema is ${JSON.stringify(data?.$schema) ?? 'missing'}, so editors cannot check this file.`,
      mend: `Write "$schema": "${reference}".`,
    },
  ];
}
