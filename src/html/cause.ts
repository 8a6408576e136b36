// A cause as a document: what it is, its diagram in words, what it can feel like, what adds to it, what research says.
// Causes that stand together come as one document; the check at home comes with the cause that it belongs to.
import type { Cause } from '../content/cause.js';
import type { Library } from '../content/library.js';
import { checkSection } from './check.js';
import { line, list, paragraph, section, type Content, type Section } from './document.js';
import { cautionsSection, evidenceSection, framed, notStatedSection, sectionId } from './frame.js';
import { linksSection } from './links.js';
import { statements } from './statements.js';

/** One cause alone, with its parts and its check. */
export const causeDocument = (cause: Cause, library: Library): Section => {
  const check = cause.selfCheck && library.check(cause.selfCheck);
  const rests = [cause, ...cause.parts, ...(check ? [check] : [])];
  return framed({ ...cause, sources: rests.flatMap(({ sources }) => sources) }, library, {
    heading: cause.name,
    summary: cause.summary,
    cautions: cause.cautions,
    contents: [causeContents(cause, library, diagramSection(cause, library))],
  });
};

/** A cause as a part of a longer document. */
export const causeSection = (cause: Cause, library: Library): Section =>
  section(
    cause.name,
    [
      paragraph(cause.summary),
      cautionsSection(cause.cautions, library),
      // The parts of a cause share its diagram.
      causeContents(cause, library, cause.parent === undefined && diagramSection(cause, library)),
    ],
    sectionId(cause),
  )!;

function causeContents(cause: Cause, library: Library, diagram: Content): Content[] {
  const { labels } = library;
  const { exercises, treatments, studies, warnings, selfCheck, parts } = cause;
  return [
    statements(cause, labels, 'aka', 'explanation'),
    diagram,
    statements(cause, labels, 'signs', 'symptoms', 'contributors'),
    evidenceSection(cause, library),
    statements(cause, labels, 'outlook'),
    linksSection('exercises', 'exercise', exercises, labels),
    linksSection('treatments', 'treatment', treatments, labels),
    linksSection('studies', 'study', studies, labels),
    linksSection('warnings', 'warning', warnings, labels),
    notStatedSection(cause, library),
    selfCheck && checkSection(library.check(selfCheck), library),
    parts.map((part) => causeSection(part, library)),
  ];
}

/** What the diagram of a cause shows, and the note that must stand beside it. */
function diagramSection(cause: Cause, library: Library): Content {
  if (!cause.diagram) return undefined;
  const { name, panels, note } = cause.diagram;
  return section(name, [
    list(panels.map(({ label, text }) => line({ strong: `${label}:` }, text))),
    paragraph({ strong: library.labels.ourNote }, note),
  ]);
}
