// What all items of one language share: phrases, evidence notes, sources and the reasons that stand for whole groups.
// Pure functions over the content that read-content.mjs has read.
export function phrases(content, language) {
  const { $schema, ...dose } = content.wordTables[language].dose.data;
  const { groups, breath, sides, notStated, grades, evidenceFor, review } = content.wordTables[language].vocabulary.data;
  const advice = Object.fromEntries(content.words[language].advice.map(({ id, data }) => [id, data.text]));
  return { dose, advice, groups, breath, sides, notStated, grades, evidenceFor, review };
}

export function references(content, language) {
  const wordsOf = (kind, id) => content.words[language][kind].find((file) => file.id === id).data;
  const { $schema, ...sources } = content.factTables.sources.data;
  return {
    evidence: Object.fromEntries(
      content.facts.evidence.map(({ id, data }) => {
        const { $schema, sourceFacts, origin, review, ...facts } = data;
        return [id, { ...facts, text: wordsOf('evidence', id).text }];
      }),
    ),
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, { verified, checkedOn, ...source }]) => [id, { id, ...source }]),
    ),
    tipReasons: Object.fromEntries(content.facts.tips.map(({ id, data }) => [id, tipReasons(data, wordsOf('tips', id))])),
  };
}

const tipReasons = (tip, words) =>
  tip.statements.filter(({ kind }) => kind === 'reason').map(({ id }) => words.statements[id]);
