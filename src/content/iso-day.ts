// A day of the calendar, as hosts and content files write it.

/** `2026-10-01` as a date, at midnight of UTC; nothing where the text is no such day. */
export function isoDay(text: string): Date | undefined {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : NaN);
  // `2026-02-30` would otherwise roll over into March.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) ? day : undefined;
}
