// What cards of every kind show in the same way: evidence under the words of its grade, and what is cited.
import type { EvidenceNote } from './exercise.js';
import type { Source } from './shared-facts.js';

export interface ShownEvidence {
  /** The words of the grade, its letter and what it is for. */
  readonly grade: string;
  readonly text: string;
  /** Known harms; a note with grade D or X has at least one. */
  readonly harms?: readonly string[];
}

export const shownEvidence = (evidence: readonly EvidenceNote[]): readonly ShownEvidence[] =>
  evidence.map(({ grade, gradeText, forText, text, harms }) =>
    withoutEmpty<ShownEvidence>({
      grade: `${gradeText}${grade === '-' ? '' : ` (${grade})`} ${forText}.`,
      text,
      harms: harms.map((harm) => harm.text),
    }),
  );

/** Name → address. */
export const shownSources = (sources: readonly Source[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sources.map(({ authors, publisher, year, doi, url }) => [
      [authors ?? publisher, year].filter(Boolean).join(', '),
      doi ? `https://doi.org/${doi}` : (url ?? ''),
    ]),
  );

/** A value whose fields may still be undefined. */
export type Maybe<Result> = { [Key in keyof Result]: Result[Key] | undefined };

/** Leaves out what is undefined, empty or false: every byte travels. */
export const withoutEmpty = <Result>(value: Maybe<Result>, keep: readonly string[] = []): Result =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([key, part]) => keep.includes(key) || (part && (typeof part !== 'object' || Object.keys(part).length > 0)),
    ),
  ) as Result;
