// What the source says of all treatments: their range and order first, then what they are for.
export const adviceIds = ['treatment-range', 'conservative-first', 'treatment-goals'] as const;
