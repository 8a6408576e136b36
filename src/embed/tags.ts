// The tags of the library, for whoever must know them before any element is loaded.
export const tags = [
  'back-pain-guide',
  'cause-explainer',
  'consultation-cta',
  'exercise-card',
  'prevention-plan',
  'running-advice',
  'treatment-ladder',
  'warning-signs',
] as const;

export type Tag = (typeof tags)[number];

export const isTag = (name: string): name is Tag => tags.includes(name as Tag);

/** What asks for an element where a tag of ours would be stripped. */
export const dataForm = '[data-backstride]';
