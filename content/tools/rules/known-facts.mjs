// Every fact id exists in the ledger, and what claims to come from the source names at least one fact of it.
import { carriedFacts, factIds, items } from '../statements.mjs';

export default {
  name: 'known-facts',
  why: 'The facts are how a reviewer gets from a sentence on a page back to the source article.',
  check(content) {
    const ledger = content.factTables['source-facts']?.data ?? {};
    return items(content).flatMap(({ file, data }) => [
      ...factIds(data)
        .filter(({ id }) => !Object.hasOwn(ledger, id))
        .map(({ id, path }) => ({
          file,
          path,
          problem: `There is no fact "${id}" in source-facts.json.`,
          mend: 'Look for a typing mistake. A fact id is F and three digits.',
        })),
      ...(data?.origin === 'source' && carriedFacts(data).length === 0
        ? [
            {
              file,
              path: 'sourceFacts',
              problem: 'The origin is "source", but no fact of the source is named anywhere in this file.',
              mend: 'Add the fact ids, or change the origin.',
            },
          ]
        : []),
    ]);
  },
};
