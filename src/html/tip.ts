// Prevention tips as documents: what to do, what for, why as the source puts it, what research says, the exercises.
import type { Library } from '../content/library.js';
import type { Tip } from '../content/tip.js';
import type { TipId } from '../generated/tip-ids.js';
import { adviceIntroduction, adviceSections, someAdvice } from './advice.js';
import { checkIds } from './chosen.js';
import { paragraph, section, type Content, type Section } from './document.js';
import { exerciseSection } from './exercise.js';
import {
  cautionsSection,
  ending,
  evidenceSection,
  framed,
  generalCautions,
  notStatedSection,
  sectionId,
} from './frame.js';
import { linksSection } from './links.js';
import { statements } from './statements.js';

/** One tip alone. Its exercises stand in it by name. */
export const tipDocument = (tip: Tip, library: Library): Section =>
  framed({ ...tip, sources: [tip, ...adviceOf(tip, library)].flatMap(({ sources }) => sources) }, library, {
    heading: tip.name,
    summary: tip.summary,
    contents: [
      tipContents(tip, library),
      linksSection('exercises', 'exercise', tip.exercises, library.labels),
      notStatedSection(tip, library),
    ],
  });

export interface PreventionOptions {
  /** The tips to show. Default: all. */
  readonly tips?: readonly TipId[];
}

/**
 * The tips with their exercises in full.
 *
 * @throws UnknownIdError when an option names no tip
 */
export function preventionDocument(library: Library, options: PreventionOptions = {}): Section {
  const tips = library.tips();
  const general = generalCautions('tip', library);
  const advice = [...openingOf(library), ...tips.flatMap((tip) => adviceOf(tip, library))];
  const exercises = tips.flatMap((tip) => exercisesOf(tip, library));
  return section(library.labels.chapters.prevention, [
    adviceIntroduction(openingOf(library), library),
    cautionsSection(general, library),
    preventionSections(library, shownTips(library, options), true),
    ending([...advice, ...tips, ...exercises, ...general], library),
  ])!;
}

/** All tips as a part of a longer document, with their exercises by name. */
export const preventionContents = (library: Library): Content[] => [
  adviceIntroduction(openingOf(library), library),
  preventionSections(library, library.tips(), false),
];

/** The tips that the host wants. */
export function shownTips(library: Library, { tips: wanted }: PreventionOptions): readonly Tip[] {
  const tips = library.tips();
  if (!wanted) return tips;
  const known = tips.map(({ id }) => id);
  checkIds(wanted, known, { what: 'tip', who: 'prevention', everyId: 'library.tips()' });
  return tips.filter(({ id }) => wanted.includes(id));
}

const preventionSections = (library: Library, tips: readonly Tip[], inFull: boolean): Content[] => [
  adviceSections(openingOf(library), library),
  tips.map((tip) =>
    section(
      tip.name,
      [
        paragraph(tip.summary),
        tipContents(tip, library),
        !inFull && linksSection('exercises', 'exercise', tip.exercises, library.labels),
        notStatedSection(tip, library),
        inFull && exercisesOf(tip, library).map((exercise) => exerciseSection(exercise, library)),
      ],
      sectionId(tip),
    ),
  ),
];

const openingOf = (library: Library) => someAdvice(library, 'prevention-first');

const adviceOf = ({ advice = [] }: Tip, library: Library) => someAdvice(library, ...advice.map(({ id }) => id));

export const exercisesOf = ({ exercises }: Tip, library: Library) => exercises.map(({ id }) => library.exercise(id));

function tipContents(tip: Tip, library: Library): Content[] {
  const advice = adviceOf(tip, library);
  return [
    adviceIntroduction(advice, library),
    statements(tip, library.labels, 'actions', 'avoid', 'aims', 'reasons'),
    evidenceSection({ evidence: [tip, ...advice].flatMap(({ evidence }) => evidence) }, library),
  ];
}
