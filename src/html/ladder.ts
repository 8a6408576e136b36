// All treatments as one document, step by step. Injections and procedures stand apart from self-care.
import type { Library } from '../content/library.js';
import type { Treatment } from '../content/treatment.js';
import type { TreatmentId } from '../generated/treatment-ids.js';
import { checkIds } from './chosen.js';
import { section, type Content, type Section } from './document.js';
import { adviceIntroduction, adviceSections, someAdvice } from './advice.js';
import { cautionsSection, ending, generalCautions } from './frame.js';
import { claimsOf, treatmentSection } from './treatment.js';

export interface LadderOptions {
  /** The treatment that the reader has now. */
  readonly current?: TreatmentId;
  /** Treatments that the host leaves out. */
  readonly exclude?: readonly TreatmentId[];
}

/**
 * The ladder of treatments.
 *
 * @throws UnknownIdError when an option names no treatment
 */
export function ladderDocument(library: Library, options: LadderOptions = {}): Section {
  const general = generalCautions('treatment', library);
  const treatments = library.treatments();
  const rests = [...framing(library), ...treatments, ...treatments.flatMap(claimsOf), ...general];
  return section(library.labels.chapters.treatments, [
    adviceIntroduction(framing(library), library),
    cautionsSection(general, library),
    ladderSections(library, options),
    ending(rests, library),
  ])!;
}

/** The ladder as a part of a longer document. */
export const ladderContents = (library: Library, options?: LadderOptions): Content[] => [
  adviceIntroduction(framing(library), library),
  ladderSections(library, options),
];

/** The treatments that the host does not leave out. */
export function shownTreatments(library: Library, { current, exclude = [] }: LadderOptions = {}): readonly Treatment[] {
  const treatments = library.treatments();
  const known = treatments.map(({ id }) => id);
  const everyId = 'library.treatments()';
  checkIds([...exclude, ...(current ? [current] : [])], known, { what: 'treatment', who: 'ladder', everyId });
  return treatments.filter(({ id }) => !exclude.includes(id));
}

function ladderSections(library: Library, options: LadderOptions = {}): Content[] {
  const shown = shownTreatments(library, options);
  const sections = (some: readonly Treatment[]) =>
    some.map((treatment) => treatmentSection(treatment, library, { current: treatment.id === options.current }));
  return [
    adviceSections(framing(library), library),
    sections(shown.filter((treatment) => !isInvasive(treatment))),
    section(library.labels.chapters.invasive, sections(shown.filter(isInvasive))),
  ];
}

const framing = (library: Library) => someAdvice(library, 'treatment-range', 'treatment-goals', 'conservative-first');

const isInvasive = ({ type }: Treatment) => type === 'injection' || type === 'procedure';
