// Every kind of item: the name of its folder in facts and words → what one of them is called and which lists of
// statements it has. A new kind is a new entry here, its two schemas, and its shapes in src/content.

const lists = (text) => text.split(' ');

/** Kinds that readers of the content API ask for by id. Exercises have a compiler of their own. */
export const kinds = {
  exercises: { one: 'exercise', lists: lists('steps cues avoid notes reasons') },
  tips: { one: 'tip', lists: lists('aims actions reasons avoid notes') },
  causes: { one: 'cause', lists: lists('aka explanation signs symptoms contributors outlook cautions notes') },
  checks: { one: 'check', lists: lists('steps outcomes notes') },
  studies: { one: 'study', lists: lists('groups methods results limits notes') },
  treatments: {
    one: 'treatment',
    lists: lists('explanation techniques classes methods purposes agents background harms notes'),
  },
  claims: { one: 'claim', lists: lists('parts notes') },
  advice: { one: 'advice', lists: lists('explanation groups factors goals signs symptoms examples notes') },
  warnings: { one: 'warning', lists: [] },
  consultations: { one: 'consultation', lists: lists('modes urgencies bring questions notes') },
  glossary: { one: 'term', schema: 'glossary', lists: [] },
};

/** Kinds of which an element shows single items. */
export const shownKinds = ['tips', 'causes', 'checks', 'studies', 'treatments', 'advice', 'consultations'];

/** Evidence notes stand in the items that cite them. */
export const citedKinds = { evidence: { one: 'evidence', lists: lists('harms') } };

/** What is drawn: figures in exercises, diagrams by themselves. Each has a compiler of its own. */
export const drawnKinds = {
  figures: { one: 'figure', lists: [] },
  diagrams: { one: 'diagram', lists: lists('panels') },
};

export const everyKind = { ...kinds, ...citedKinds, ...drawnKinds };

/** The lists of any item that hold statements. The words files hold a text for each of them. */
export const spokenLists = [...new Set(Object.values(everyKind).flatMap((kind) => kind.lists))];
