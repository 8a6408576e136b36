// The sections of the guide that a host can choose from, in the order of the source article. The element and the written
// guide follow the same list.
export const guideSectionIds = ['prevention', 'exercises', 'causes', 'running', 'treatments', 'consultation'] as const;
export type GuideSectionId = (typeof guideSectionIds)[number];
