// What is usually not advised, not approved, injected or done to the body names its harms.
import { entries, items } from '../statements.mjs';

export default {
  name: 'harms-shown',
  why: 'Nobody can weigh a treatment whose harms are left out, and those who sell it leave them out.',
  check: (content) =>
    items(content)
      .filter(({ kind, data }) => owesHarms(kind, data) && entries(data?.harms).length === 0)
      .map(({ file, kind, data }) => ({
        file,
        path: 'harms',
        problem:
          kind === 'evidence'
            ? `The grade is ${data.grade}, but no harm is named.`
            : `This is ${data.type === 'injection' ? 'an injection' : 'a procedure'}, but no harm is named.`,
        mend: 'Add "harms" with at least one entry, and its text to the words.',
      })),
};

const owesHarms = (kind, data) =>
  (kind === 'evidence' && ['D', 'X'].includes(data?.grade)) ||
  (kind === 'treatments' && ['injection', 'procedure'].includes(data?.type));
