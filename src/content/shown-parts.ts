// What cards of every kind show in the same way: evidence under the words of its grade, and what is cited.
import type { EvidenceNote } from './exercise.js';
import { gradeLine } from './grade-line.js';
import type { Source } from './shared-facts.js';

export interface ShownEvidence {
  /** The words of the grade, its letter and what it is for. */
  readonly grade: string;
  readonly text: string;
  /** Known harms; a note with grade D or X has at least one. */
  readonly harms?: readonly string[];
}

export const shownEvidence = (evidence: readonly EvidenceNote[]): readonly ShownEvidence[] =>
  evidence.map((note) =>
    withoutEmpty<ShownEvidence>({
      grade: gradeLine(note),
      text: note.text,
      harms: note.harms.map((harm) => harm.text),
    }),
  );

/** Name → address. What the same people published in one year is told apart by letters: `2015a`, `2015b`. */
export function shownSources(sources: readonly Source[]): Readonly<Record<string, string>> {
  const named = new Map<string, string[]>();
  for (const { shortName: name, doi, url } of sources) {
    const address = doi ? `https://doi.org/${doi}` : (url ?? '');
    named.set(name, [...new Set([...(named.get(name) ?? []), address])]);
  }
  return Object.fromEntries(
    [...named].flatMap(([name, addresses]) =>
      addresses.map((address, index) => [addresses.length > 1 ? name + 'abcdefgh'[index] : name, address]),
    ),
  );
}

/** A value whose fields may still be undefined. */
export type Maybe<Result> = { [Key in keyof Result]: Result[Key] | undefined };

/** Leaves out what is undefined, empty or false: every byte travels. */
export const withoutEmpty = <Result>(value: Maybe<Result>, keep: readonly string[] = []): Result =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([key, part]) => keep.includes(key) || (part && (typeof part !== 'object' || Object.keys(part).length > 0)),
    ),
  ) as Result;
