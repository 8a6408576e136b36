// Whether to run, as a document: what is said and what it depends on, then the studies with their numbers.
import type { Library } from '../content/library.js';
import type { Study } from '../content/study.js';
import type { StudyId } from '../generated/study-ids.js';
import { adviceIntroduction, adviceSections, someAdvice } from './advice.js';
import { section, type Section } from './document.js';
import { cautionsSection, ending, generalCautions } from './frame.js';
import { studySection } from './study.js';

/** The studies on running: what the source reports first, then what balances it. */
const runningStudies: readonly StudyId[] = ['belavy-2017', 'mitchell-2020', 'maselli-2020', 'fett-2017', 'raabe-2018'];

/** What advice on running is about. */
export function runningItems(library: Library) {
  const advice = someAdvice(library, 'run-or-not', 'not-direct-cause');
  const claims = library.claims().filter(({ about }) => advice.some(({ id }) => id === about.id));
  return { advice, claims, studies: runningStudies.map((id) => library.study(id)) };
}

/** Advice on running alone. */
export function runningDocument(library: Library): Section {
  const { advice, claims, studies } = runningItems(library);
  const general = generalCautions('advice', library);
  return section(advice[0]!.name ?? advice[0]!.text, [
    adviceIntroduction(advice, library),
    cautionsSection(general, library),
    adviceSections(advice, library),
    studiesSection(studies, library),
    ending([...advice, ...claims, ...studies, ...general], library),
  ])!;
}

/** Studies under one heading. */
export const studiesSection = (studies: readonly Study[], library: Library): Section | undefined =>
  section(
    library.labels.chapters.studies,
    studies.map((study) => studySection(study, library)),
    'guide-studies',
  );
