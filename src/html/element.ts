// An element with its content as children: for readers without JavaScript, for search engines, and for systems that strip
// tags they do not know. The element covers the children once it is there.
import { BackstrideError, UnknownIdError } from '../content/errors.js';
import type { Library } from '../content/library.js';
import { nearestIds } from '../content/nearest-ids.js';
import { causeDocument } from './cause.js';
import { consultationDocument, type Clinic } from './consultation.js';
import type { Section } from './document.js';
import { exerciseDocument } from './exercise.js';
import { guideDocument } from './guide.js';
import { ladderDocument, type LadderOptions } from './ladder.js';
import { runningDocument } from './running.js';
import { preventionDocument } from './tip.js';
import { warningsDocument, type WarningsOptions } from './warnings.js';
import { escapeHtml, toHtml } from './write-html.js';

/** Attributes by name; `true` writes the name alone, `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Texts = Readonly<Record<string, string | undefined>>;

// Ids come from attributes, so the library tells about those that it does not have.
const documents = {
  'exercise-card': (library, { exercise }) => exerciseDocument(library.exercise(exercise as never), library),
  'cause-explainer': (library, { cause }) => causeDocument(library.cause(cause as never), library),
  'treatment-ladder': (library, texts) => ladderDocument(library, ladderOf(texts)),
  'consultation-cta': (library, texts) => consultationDocument(library, clinicOf(texts)),
  'warning-signs': (library, texts) => warningsDocument(library, warningsOf(texts)),
  'prevention-plan': (library) => preventionDocument(library),
  'running-advice': (library) => runningDocument(library),
  'back-pain-guide': (library, texts) =>
    guideDocument(library, { clinic: clinicOf(texts), ladder: ladderOf(texts), warnings: warningsOf(texts) }),
} as const satisfies Readonly<Record<string, (library: Library, texts: Texts) => Section>>;

/** The tag of an element that can be written out. */
export type ElementTag = keyof typeof documents;

/**
 * An element with its content inside: `elementHtml('exercise-card', { exercise: 'plank' }, library)`.
 *
 * The attributes are those of the element; what they choose, the children show. The headings follow from
 * `heading-level`, 3 by default as in the element.
 *
 * @throws UnknownIdError for a tag or an id that does not exist
 * @throws BackstrideError for a link, a telephone number, a heading level or the name of an attribute that is none
 */
export function elementHtml(tag: ElementTag, attributes: Attributes, library: Library): string {
  if (!Object.hasOwn(documents, tag)) {
    throw new UnknownIdError(
      'element',
      tag,
      nearestIds(tag, Object.keys(documents)),
      'the documentation',
      'elementHtml',
    );
  }
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  const texts = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
  const document = documents[tag](library, texts);
  const children = toHtml(document, { headingLevel: Number(texts['heading-level'] ?? 3) });
  return `<${tag}${given.map(([name, value]) => attributeHtml(name, value)).join('')}>\n${children}\n</${tag}>`;
}

function attributeHtml(name: string, value: Attributes[string]): string {
  if (!/^(?!on|style$)[a-z][a-z\d-]*$/.test(name)) {
    throw new BackstrideError(`elementHtml: "${name}" is no attribute of an element`);
  }
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

const words = (text = '') => text.split(/\s+/).filter(Boolean);

const ladderOf = ({ current, exclude }: Texts) =>
  withoutUndefined({ current, exclude: words(exclude) }) as LadderOptions;

const clinicOf = ({ provider, href, phone, hours, modes, urgency }: Texts) =>
  withoutUndefined({ provider, href, phone, hours, modes: modes ? words(modes) : undefined, urgency }) as Clinic;

const warningsOf = (texts: Texts) =>
  withoutUndefined({
    emergencyPhone: texts['emergency-phone'],
    urgentPhone: texts['urgent-phone'],
  }) as WarningsOptions;

const withoutUndefined = (options: object) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
