// Errors that people meet: who complains, which id or value, what was wrong and what is valid.

/** An error about what an item, an element or a document was asked to be. A function that is called wrongly throws others. */
export class BackstrideError extends Error {
  override readonly name: string = 'BackstrideError';
}

/** An id that the library does not hold. */
export class UnknownIdError extends BackstrideError {
  override readonly name = 'UnknownIdError';
  /** What was asked for. */
  readonly id: string;
  /** Ids that look like it, the nearest first; empty when none does. */
  readonly nearest: readonly string[];

  /**
   * @param kind what was looked for, such as `exercise`
   * @param everyId where all valid ids can be found, in words
   * @param who the function that complains; an element names itself when it reports the error
   */
  constructor(kind: string, id: string, nearest: readonly string[], everyId: string, who?: string) {
    const hint = nearest[0] ? `did you mean "${nearest[0]}"?` : `${everyId} lists all ids`;
    super(`${who ? `${who}: ` : ''}no ${kind} "${id}"; ${hint}`);
    this.id = id;
    this.nearest = nearest;
  }
}
