// What an element shows for its attributes, as a document and as the items that it is about. The attributes are those of
// the element in HTML; how the document is written does not matter here.
import { BackstrideError } from '../content/errors.js';
import type { Library } from '../content/library.js';
import { causeDocument } from './cause.js';
import { checkIds, idsIn } from './chosen.js';
import { consultationDocument, type Clinic } from './consultation.js';
import type { Section } from './document.js';
import { exerciseDocument } from './exercise.js';
import { guideDocument, guideItems, type GuideOptions } from './guide.js';
import type { DocumentItem } from './item-json-ld.js';
import { ladderDocument, shownTreatments, type LadderOptions } from './ladder.js';
import { runningDocument, runningItems } from './running.js';
import { exercisesOf, preventionDocument, shownTips, type PreventionOptions } from './tip.js';
import { warningsDocument, type WarningsOptions } from './warnings.js';

/** Attributes by name; `true` writes the name alone, `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Texts = Readonly<Record<string, string | undefined>>;

interface Shown {
  readonly document: (library: Library, texts: Texts) => Section;
  readonly items: (library: Library, texts: Texts) => readonly DocumentItem[];
}

/** What the attribute names that an element cannot be without; the library tells about an id that it does not have. */
function idIn(attribute: string, tag: string, texts: Texts): never {
  const id = texts[attribute];
  if (id === undefined) throw new BackstrideError(`elementDocument: <${tag}> needs the attribute ${attribute}`);
  // Text from a page, which only the library can check.
  return id as never;
}

const shown = {
  'exercise-card': {
    document: (library, texts) => exerciseDocument(library.exercise(idIn('exercise', 'exercise-card', texts)), library),
    items: (library, texts) => [library.exercise(idIn('exercise', 'exercise-card', texts))],
  },
  'cause-explainer': {
    document: (library, texts) => causeDocument(library.cause(idIn('cause', 'cause-explainer', texts)), library),
    items: (library, texts) => {
      const cause = library.cause(idIn('cause', 'cause-explainer', texts));
      return [cause, ...cause.parts, ...(cause.selfCheck ? [library.check(cause.selfCheck)] : [])];
    },
  },
  'treatment-ladder': {
    document: (library, texts) => ladderDocument(library, ladderOf(texts)),
    items: (library, texts) => shownTreatments(library, ladderOf(texts)),
  },
  'consultation-cta': {
    document: (library, texts) => consultationDocument(library, clinicOf(texts)),
    items: (library) => [library.consultation()],
  },
  'warning-signs': {
    document: (library, texts) => warningsDocument(library, warningsOf(texts)),
    items: (library) => library.warnings(),
  },
  'prevention-plan': {
    document: (library, texts) => preventionDocument(library, planOf(texts)),
    items: (library, texts) => {
      const tips = shownTips(library, planOf(texts));
      return [...tips, ...tips.flatMap((tip) => exercisesOf(tip, library))];
    },
  },
  'running-advice': {
    document: (library) => runningDocument(library),
    items: (library) => Object.values(runningItems(library)).flat(),
  },
  'back-pain-guide': {
    document: (library, texts) => guideDocument(library, guideOf(texts)),
    items: (library, texts) => guideItems(library, guideOf(texts)),
  },
} as const satisfies Readonly<Record<string, Shown>>;

/** The tag of an element that can be written out. */
export type ElementTag = keyof typeof shown;

/**
 * What an element shows, as a document for `toHtml`, `toMarkdown` or `toText`.
 *
 * @throws UnknownIdError for a tag or an id that does not exist
 * @throws BackstrideError for an attribute that is missing, and a link or a telephone number that is none
 */
export const elementDocument = (library: Library, tag: ElementTag, attributes: Attributes = {}): Section =>
  known(tag).document(library, textsOf(attributes));

/**
 * What an element is about, for `toJsonLd`: nothing that its document does not show.
 *
 * @throws UnknownIdError for a tag or an id that does not exist
 */
export const elementItems = (library: Library, tag: ElementTag, attributes: Attributes = {}): readonly DocumentItem[] =>
  known(tag).items(library, textsOf(attributes));

/** The attributes that stand in the tag. */
export const givenOf = (attributes: Attributes) =>
  Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);

const textsOf = (attributes: Attributes): Texts =>
  Object.fromEntries(givenOf(attributes).map(([name, value]) => [name, String(value)]));

function known(tag: ElementTag): Shown {
  checkIds([tag], Object.keys(shown), { what: 'element', who: 'backstride/html', everyId: 'the documentation' });
  return shown[tag];
}

const planOf = ({ tips }: Texts) => (tips ? { tips: idsIn(tips) } : {}) as PreventionOptions;

const ladderOf = ({ current, exclude }: Texts) =>
  withoutUndefined({ current, exclude: idsIn(exclude) }) as LadderOptions;

const clinicOf = ({ provider, href, phone, hours, modes, urgency }: Texts) =>
  withoutUndefined({ provider, href, phone, hours, modes: modes ? idsIn(modes) : undefined, urgency }) as Clinic;

const warningsOf = (texts: Texts) =>
  withoutUndefined({
    emergencyPhone: texts['emergency-phone'],
    urgentPhone: texts['urgent-phone'],
  }) as WarningsOptions;

const guideOf = (texts: Texts) =>
  withoutUndefined({
    sections: texts.sections ? idsIn(texts.sections) : undefined,
    clinic: clinicOf(texts),
    ladder: ladderOf(texts),
    warnings: warningsOf(texts),
  }) as GuideOptions;

const withoutUndefined = (options: object) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
