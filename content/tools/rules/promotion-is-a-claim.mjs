// What the source says to sell something is told only as a claim, with who says it and our answer.
import { factsMarked, items, names, statements } from '../statements.mjs';

export default {
  name: 'promotion-is-a-claim',
  why: 'Promotion that is repeated without its speaker and an answer is promotion by us.',
  check(content) {
    const promotional = factsMarked('promotional', content);
    return items(content)
      .filter(({ kind }) => kind !== 'claims')
      .flatMap(({ file, data }) =>
        statements(data).flatMap(({ path, statement }) =>
          names(statement.sourceFacts)
            .filter((id) => promotional.includes(id))
            .map((id) => ({
              file,
              path,
              problem: `${id} is promotion, but is told here as a statement.`,
              mend: 'Tell it in facts/claims, with a claimant and an answer, and name that claim here.',
            })),
        ),
      );
  },
};
