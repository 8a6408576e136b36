// The whole guide as one document: warning signs first, then everything in the order of the source article.
import type { Claim } from '../content/claim.js';
import { guideSectionIds, type GuideSectionId } from '../content/guide-sections.js';
import type { Library } from '../content/library.js';
import type { AdviceId } from '../generated/advice-ids.js';
import { adviceIntroduction, adviceSections, someAdvice } from './advice.js';
import { causeSection } from './cause.js';
import { checkIds } from './chosen.js';
import { consultationSection, type Clinic } from './consultation.js';
import { line, list, paragraph, section, type Block, type ListItem, type Section } from './document.js';
import { exerciseSection } from './exercise.js';
import { ending } from './frame.js';
import { glossaryContents } from './glossary.js';
import type { DocumentItem } from './item-json-ld.js';
import { ladderContents, shownTreatments, type LadderOptions } from './ladder.js';
import { studiesSection } from './running.js';
import { preventionContents } from './tip.js';
import { warningsContents, warningsId, type WarningsOptions } from './warnings.js';

export interface GuideOptions {
  /** The sections to show. Default: all. The warning signs and the glossary are always there. */
  readonly sections?: readonly GuideSectionId[];
  readonly clinic?: Clinic;
  readonly ladder?: LadderOptions;
  readonly warnings?: WarningsOptions;
}

/** What the guide itself says of a chapter, before what belongs to it. */
const openings = {
  start: ['topic', 'repetitive-load', 'lower-strain', 'who'],
  causes: ['worsening-pain', 'not-direct-cause', 'aggravates'],
  running: ['run-or-not'],
} as const satisfies Readonly<Record<string, readonly AdviceId[]>>;

/**
 * Everything in one document, with its own contents list.
 *
 * @throws UnknownIdError when an option names no section or no treatment
 */
export function guideDocument(library: Library, options: GuideOptions = {}): Section {
  const { labels } = library;
  const { chapters: titles } = labels;
  const running = library.advice('run-or-not');
  const wants = wanted(options);
  const opened = (ids: readonly AdviceId[]) => {
    const advice = someAdvice(library, ...ids);
    return [adviceIntroduction(advice, library), adviceSections(advice, library)];
  };
  const causes = library.causes().map((cause) => causeSection(cause, library));
  const exercises = library.exercises().map((exercise) => exerciseSection(exercise, library));
  const chapters = [
    section(labels.getHelp, warningsContents(library, options.warnings), warningsId),
    section(titles.start, opened(openings.start), 'guide-start'),
    wants('prevention') && section(titles.prevention, preventionContents(library), 'guide-prevention'),
    wants('exercises') && section(labels.links.exercises, exercises, 'guide-exercises'),
    wants('causes') && section(titles.causes, [opened(openings.causes), causes], 'guide-causes'),
    wants('running') && section(running.name ?? running.text, opened(openings.running), 'guide-running'),
    wants('running') && studiesSection(library.studies(), library),
    wants('treatments') && section(titles.treatments, ladderContents(library, options.ladder), 'guide-treatments'),
    wants('consultation') && consultationSection(library, options.clinic),
    section(titles.glossary, [glossaryContents(library)], 'guide-glossary'),
  ].filter((chapter) => chapter !== undefined && chapter !== false);
  const everything = library.items();
  const reviews = [...new Set(everything.map(({ reviewText }) => reviewText))];
  return section(labels.guide, [
    paragraph(...reviews, labels.disclaimer),
    section(labels.contents, [list(chapters.map(contentsOf))]),
    chapters,
    ending(everything, library),
  ])!;
}

function wanted({ sections }: GuideOptions): (id: GuideSectionId) => boolean {
  const everyId = 'GuideOptions';
  checkIds(sections ?? [], guideSectionIds, { what: 'section', who: 'guide', everyId });
  return (id) => sections?.includes(id) ?? true;
}

/** What a guide is about, for JSON-LD: nothing that it does not show. */
export function guideItems(library: Library, options: GuideOptions = {}): readonly DocumentItem[] {
  const wants = wanted(options);
  const sections: Readonly<Record<string, GuideSectionId>> = {
    tip: 'prevention',
    exercise: 'exercises',
    cause: 'causes',
    check: 'causes',
    study: 'running',
    treatment: 'treatments',
    consultation: 'consultation',
  };
  const opened: readonly string[] = [
    ...openings.start,
    ...(wants('causes') ? openings.causes : []),
    ...(wants('running') ? openings.running : []),
  ];
  const isWhole = guideSectionIds.every(wants);
  const items = library.items().filter(({ kind, id }) => {
    if (kind === 'advice') return isWhole || opened.includes(id);
    return !sections[kind] || wants(sections[kind]);
  });
  const treatments = shownTreatments(library, options.ladder).map(({ id }) => id);
  const shown = items.filter((item) => item.kind !== 'treatment' || treatments.includes(item.id));
  // A claim goes where what it is about goes; that is named by its folder, such as `treatments`.
  const isShown = ({ about }: Claim) => shown.some(({ kind, id }) => about.id === id && about.kind.startsWith(kind));
  return shown.filter((item) => item.kind !== 'claim' || isShown(item));
}

/** A chapter and the items in it, as links. */
const contentsOf = (chapter: Section): ListItem => ({
  line: linkTo(chapter),
  below: chapter.blocks.flatMap(itemsIn).map(linkTo),
});

const itemsIn = (block: Block): readonly Section[] =>
  block.type !== 'section' ? [] : block.id ? [block] : block.blocks.flatMap(itemsIn);

const linkTo = ({ heading, id = '' }: Section) => line({ text: heading, section: id });
