// The whole guide as one document: warning signs first, then everything in the order of the source article.
import type { Library } from '../content/library.js';
import type { AdviceId } from '../generated/advice-ids.js';
import { adviceIntroduction, adviceSections, someAdvice } from './advice.js';
import { causeSection } from './cause.js';
import { consultationSection, type Clinic } from './consultation.js';
import { line, list, paragraph, section, type Block, type ListItem, type Section } from './document.js';
import { ending, sectionId } from './frame.js';
import { glossaryContents } from './glossary.js';
import { ladderContents, type LadderOptions } from './ladder.js';
import { studiesSection } from './running.js';
import { preventionContents } from './tip.js';
import { warningsContents, warningsId, type WarningsOptions } from './warnings.js';

export interface GuideOptions {
  readonly clinic?: Clinic;
  readonly ladder?: LadderOptions;
  readonly warnings?: WarningsOptions;
}

/** Everything in one document, with its own contents list. */
export function guideDocument(library: Library, { clinic, ladder, warnings }: GuideOptions = {}): Section {
  const { labels } = library;
  const { chapters: titles } = labels;
  const running = library.advice('run-or-not');
  const opened = (...ids: readonly AdviceId[]) => {
    const advice = someAdvice(library, ...ids);
    return [adviceIntroduction(advice, library), adviceSections(advice, library)];
  };
  const chapters = [
    section(labels.getHelp, warningsContents(library, warnings), warningsId),
    section(titles.start, opened('topic', 'repetitive-load', 'lower-strain', 'who'), 'guide-start'),
    section(titles.prevention, preventionContents(library), 'guide-prevention'),
    section(
      titles.causes,
      [
        opened('worsening-pain', 'not-direct-cause', 'aggravates'),
        library.causes().map((cause) => causeSection(cause, library)),
      ],
      'guide-causes',
    ),
    section(running.name ?? running.text, opened('run-or-not'), sectionId(running)),
    studiesSection(library.studies(), library),
    section(titles.treatments, ladderContents(library, ladder), 'guide-treatments'),
    consultationSection(library, clinic),
    section(titles.glossary, [glossaryContents(library)], 'guide-glossary'),
  ].filter((chapter) => chapter !== undefined);
  const everything = everyItem(library);
  const reviews = [...new Set(everything.map(({ reviewText }) => reviewText))];
  return section(labels.guide, [
    paragraph(...reviews, labels.disclaimer),
    section(labels.contents, [list(chapters.map(contentsOf))]),
    chapters,
    ending(everything, library),
  ])!;
}

/** A chapter and the items in it, as links. */
const contentsOf = (chapter: Section): ListItem => ({
  line: linkTo(chapter),
  below: chapter.blocks.flatMap(itemsIn).map(linkTo),
});

const itemsIn = (block: Block): readonly Section[] =>
  block.type !== 'section' ? [] : block.id ? [block] : block.blocks.flatMap(itemsIn);

const linkTo = ({ heading, id = '' }: Section) => line({ text: heading, section: id });

const everyItem = (library: Library) => [
  ...library.advices(),
  ...library.exercises(),
  ...library.tips(),
  ...library.causes().flatMap((cause) => [cause, ...cause.parts]),
  ...library.checks(),
  ...library.studies(),
  ...library.treatments(),
  ...library.claims(),
  ...library.warnings(),
  library.consultation(),
  ...library.glossary(),
];
