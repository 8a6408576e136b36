// How exactly charts are drawn. Pure.

/** At most two decimals: more than a screen can show. */
export const round = (number: number): number => Math.round(number * 100) / 100;
