// How to see somebody, as a document: how soon, the host's clinic, what to bring and to ask, what a clinic claims.
import type { Consultation } from '../content/consultation.js';
import { fill } from '../content/fill.js';
import type { Library } from '../content/library.js';
import { claimsAbout, evidenceWithClaims } from './claims.js';
import { list, line, paragraph, section, type Content, type Section } from './document.js';
import { framed, notStatedSection, sectionId } from './frame.js';
import { link, phoneLink } from './link.js';
import { notesBeside, statements } from './statements.js';

/** The host's own clinic. No clinic is built in. */
export interface Clinic {
  readonly provider?: string;
  /** Where to ask for an appointment: https, http, mailto, tel or relative. */
  readonly href?: string;
  /** Its telephone number as people read it. */
  readonly phone?: string;
  /** When it answers, in the host's words. */
  readonly hours?: string;
  /** How it meets people. Default: both ways are explained. */
  readonly modes?: readonly ('in-person' | 'virtual')[];
  /** How soon to act. For an emergency no clinic is offered. Default `routine`. */
  readonly urgency?: 'routine' | 'urgent' | 'emergency';
}

/**
 * A consultation alone.
 *
 * @throws BackstrideError when a link or a telephone number of the clinic is none
 */
export function consultationDocument(library: Library, clinic: Clinic = {}): Section {
  const consultation = library.consultation();
  const sources = [consultation, ...consultation.claims].flatMap((one) => one.sources);
  return framed({ ...consultation, sources }, library, {
    heading: consultation.name,
    summary: consultation.summary,
    contents: consultationContents(consultation, library, clinic),
  });
}

/** A consultation as a part of a longer document. */
export const consultationSection = (library: Library, clinic?: Clinic): Section => {
  const consultation = library.consultation();
  return section(
    consultation.name,
    [paragraph(consultation.summary), consultationContents(consultation, library, clinic)],
    sectionId(consultation),
  )!;
};

const consultationContents = (consultation: Consultation, library: Library, clinic: Clinic = {}): Content[] => [
  statements(consultation, library.labels, 'urgencies'),
  clinic.urgency !== 'emergency' && clinicSection(consultation, library, clinic),
  statements(consultation, library.labels, 'bring', 'questions'),
  claimsAbout(consultation, library),
  evidenceWithClaims([consultation], library),
  notStatedSection(consultation, library),
];

function clinicSection(consultation: Consultation, { labels }: Library, clinic: Clinic): Content {
  const { provider, href, phone, hours, modes } = clinic;
  const ways = consultation.modes.filter(({ id }) => !modes || (modes as readonly string[]).includes(id));
  return section(provider ?? labels.who, [
    href && paragraph(link(labels.appointment, href)),
    phone && paragraph(phoneLink(fill(labels.call, { phone }), phone)),
    hours && paragraph(fill(labels.hours, { hours })),
    list(ways.map(({ text }) => line(text))),
    provider && notesBeside(consultation, labels, 'modes'),
  ]);
}
