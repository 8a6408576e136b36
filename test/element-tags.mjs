// Every element of the library, by its tag: for tests that run in Node and in a browser alike.
export const tags = [
  'back-pain-guide',
  'cause-explainer',
  'consultation-cta',
  'exercise-card',
  'prevention-plan',
  'running-advice',
  'treatment-ladder',
  'warning-signs',
];

/** `exercise-card` → `ExerciseCardElement`. */
export const classNameOf = (tag) => `${tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())}Element`;
