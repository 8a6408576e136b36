// The evidence notes that an item cites, with the words of their grades and with their sources.
import type { EvidenceNote } from './exercise.js';
import type { Shared } from './words.js';

export const resolveEvidence = (ids: readonly string[], { phrases, references }: Shared): readonly EvidenceNote[] =>
  ids.map((id) => {
    const note = references.evidence[id]!;
    return {
      ...note,
      gradeText: phrases.grades[note.grade],
      forText: phrases.evidenceFor[note.for],
      sources: note.sources.map((source) => references.sources[source]!),
    };
  });
