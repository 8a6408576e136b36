// Emergencies keep their English text beside a translation that no person has checked: a mistake in it must hide none.
// Pure: what is shown in, the same with English out.

/** Cautions, the urgent ones with their English text. */
export const withEnglish = (cautions, english) =>
  cautions.map((caution, index) => (caution.urgent ? { ...caution, english: english[index].text } : caution));

/** The frame of a language, with English in its urgent cautions. */
export const frameWithEnglish = (frame, english) => ({
  ...frame,
  cautions: Object.fromEntries(
    Object.entries(frame.cautions).map(([kind, cautions]) => [kind, withEnglish(cautions, english.cautions[kind])]),
  ),
});

/** The warning signs of a language, with English in the level of emergencies. */
export const warningsWithEnglish = (warnings, english) => ({
  ...warnings,
  levels: warnings.levels.map((level, index) => {
    const { text, signs } = english.levels[index];
    return level.level === 'emergency' ? { ...level, english: { text, signs } } : level;
  }),
});
