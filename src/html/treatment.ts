// A treatment as a document: its step of the ladder and its kind, harms before what it is for, grades with what they are
// for, claims only with claimant and answer.
import { fill } from '../content/fill.js';
import type { Library } from '../content/library.js';
import { numberFormat } from '../content/number-format.js';
import type { Treatment } from '../content/treatment.js';
import { claimsAbout, evidenceWithClaims } from './claims.js';
import { paragraph, section, type Content, type Section } from './document.js';
import { framed, notStatedSection, sectionId } from './frame.js';
import { linksSection } from './links.js';
import { statements } from './statements.js';

/** One treatment alone. */
export const treatmentDocument = (treatment: Treatment, library: Library): Section =>
  framed({ ...treatment, sources: [treatment, ...claimsOf(treatment)].flatMap(({ sources }) => sources) }, library, {
    heading: treatment.name,
    contents: treatmentContents(treatment, library),
  });

/** A treatment as a part of a longer document, with its exercises by name. */
export const treatmentSection = (treatment: Treatment, library: Library, { current = false } = {}): Section =>
  section(
    treatment.name,
    [current && paragraph({ strong: library.labels.current }), treatmentContents(treatment, library)],
    sectionId(treatment),
  )!;

export const claimsOf = ({ benefits = [], claims = [] }: Treatment) => [...benefits, ...claims];

function treatmentContents(treatment: Treatment, library: Library): Content[] {
  const { labels, locale } = library;
  const { order, type, stage, summary, exercises } = treatment;
  const number = numberFormat(locale);
  const step = fill(labels.step, {
    number: number.format(order),
    count: number.format(library.treatments().length),
  });
  return [
    paragraph(`${step}: ${labels.types[type]}.`, stage === 'conservative' && { remark: labels.conservative }),
    paragraph(summary),
    statements(treatment, labels, 'harms', 'explanation', 'techniques', 'classes', 'methods', 'agents', 'purposes'),
    evidenceWithClaims([treatment], library),
    statements(treatment, labels, 'background'),
    claimsAbout(treatment, library),
    linksSection('exercises', 'exercise', exercises, labels),
    notStatedSection(treatment, library),
  ];
}
