// Errors that people meet: who complains, which id or value, what was wrong and what is valid.

/** Every error that Backstride throws or reports on purpose. */
export class BackstrideError extends Error {
  override readonly name: string = 'BackstrideError';
}

/** `no exercise "plonk"; did you mean "plank"?` */
export const unknownId = (kind: string, id: string, nearest: readonly string[], everyId: string): string =>
  `no ${kind} "${id}"; ${nearest[0] ? `did you mean "${nearest[0]}"?` : `${everyId} lists all ids`}`;

/** An id that the library does not hold. */
export class UnknownIdError extends BackstrideError {
  override readonly name = 'UnknownIdError';
  /** What was asked for. */
  readonly id: string;
  /** Ids that look like it, the nearest first; empty when none does. */
  readonly nearest: readonly string[];

  /**
   * @param who the function or element that complains
   * @param kind what was looked for, such as `exercise`
   * @param everyId where all valid ids can be found, in words
   */
  constructor(who: string, kind: string, id: string, nearest: readonly string[], everyId: string) {
    super(`${who}: ${unknownId(kind, id, nearest, everyId)}`);
    this.id = id;
    this.nearest = nearest;
  }
}
