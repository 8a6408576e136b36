// A check at home as a document: steps and what they may show. No score, no verdict.
import type { Check } from '../content/check.js';
import type { Library } from '../content/library.js';
import { paragraph, section, type Content, type Section } from './document.js';
import { evidenceSection, framed, notStatedSection, sectionId } from './frame.js';
import { statements } from './statements.js';

/** One check alone. */
export const checkDocument = (check: Check, library: Library): Section =>
  framed(check, library, {
    heading: check.name,
    summary: check.summary,
    contents: checkContents(check, library),
  });

/** A check as a part of a longer document. */
export const checkSection = (check: Check, library: Library): Section =>
  section(check.name, [paragraph(check.summary), checkContents(check, library)], sectionId(check))!;

const checkContents = (check: Check, library: Library): Content[] => [
  statements(check, library.labels, 'steps', 'outcomes'),
  evidenceSection(check, library),
  notStatedSection(check, library),
];
