// The English of urgent warnings, which stays beside a translation that no person has checked: a mistake in it must hide
// none. Pure: content in, English texts by what they stand beside out.
import { entries } from './statements.mjs';

const hurry = ['emergency', 'urgent'];

/** @returns {import('../../src/content/words.js').EnglishBeside | undefined} nothing once a person has checked the language */
export function englishBeside(content, language) {
  if (content.wordTables[language].language.data.status !== 'machine') return undefined;
  const { en } = content.words;
  const wordsOf = (kind, id) => en[kind].find((file) => file.id === id).data;
  const textsOf = (kind, isUrgent) =>
    Object.fromEntries(
      content.facts[kind].filter(({ data }) => isUrgent(data)).map(({ id }) => [id, wordsOf(kind, id).text]),
    );
  const consultations = content.facts.consultations.flatMap(({ id, data }) =>
    entries(data.urgencies)
      .filter((urgency) => hurry.includes(urgency.id))
      .map((urgency) => [urgency.id, wordsOf('consultations', id).urgencies[urgency.id]]),
  );
  const { warningLevels } = content.wordTables.en.vocabulary.data;
  return {
    advice: textsOf('advice', ({ strength }) => strength === 'get-help'),
    warnings: textsOf('warnings', ({ level }) => hurry.includes(level)),
    warningLevels: Object.fromEntries(hurry.map((level) => [level, warningLevels[level]])),
    urgencies: Object.fromEntries(consultations),
  };
}
