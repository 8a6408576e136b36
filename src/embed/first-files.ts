// Which files each element asks for first, so that the loader can ask for them beside the element's own code and not
// after it. What is missing here only comes later; test/page/loader-requests.test.mjs finds it.
import { findLanguage } from '../content/language.js';
import { isId } from '../content/load-file.browser.js';
import { causeDiagrams } from '../generated/cause-diagrams.js';
import { studyIds } from '../generated/study-ids.js';
import { tipIds } from '../generated/tip-ids.js';
import { treatmentIds } from '../generated/treatment-ids.js';
import * as running from '../running-advice/content-ids.js';
import * as ladder from '../treatment-ladder/content-ids.js';
import { tags, type Tag } from './tags.js';

/** What is known of an element that is to come. */
export interface Expected {
  /** Its attributes; empty where one is not set. */
  readonly read: (attribute: string) => string;
  /** The nearest `lang`. */
  readonly language: string;
  /** Whether the host put a picture of its own inside. */
  readonly hasFigure: boolean;
}

/** The address of an element's code, or of code that it uses. */
export const codeOf = (name: string): string => `loader/${name}`;

const files = (kind: string, ids: readonly string[]) => ids.filter(isId).map((id) => `${kind}/${id}`);

/** Content below the folder of the language. */
function content(tag: Tag, read: Expected['read']): readonly string[] {
  const around = ['frame', 'glossary'];
  const tips = read('tips');
  return {
    'back-pain-guide': read('sections') ? around : ['guide'],
    'cause-explainer': [...around, ...files('causes', [read('cause')])],
    'consultation-cta': [...around, 'consultations/consultation'],
    'exercise-card': files('cards', [read('exercise')]),
    'prevention-plan': [
      ...around,
      'advice/prevention-first',
      ...files(
        'tips',
        tipIds.filter((id) => !tips || tips.split(/[\s,]+/).includes(id)),
      ),
    ],
    'running-advice': [
      ...around,
      ...files('advice', running.adviceIds),
      ...files('studies', studyIds),
      ...files('claims', running.claimedIds),
    ],
    'treatment-ladder': [...around, ...files('advice', ladder.adviceIds), ...files('treatments', treatmentIds)],
    'warning-signs': ['warnings'],
  }[tag];
}

/** What an element draws with: code, and data of its own. */
function drawing(tag: Tag, { read, hasFigure }: Expected, folder: string): readonly string[] {
  if (tag === 'running-advice') return [codeOf('study-charts')];
  if (hasFigure || read('figure') === 'none') return [];
  if (tag === 'exercise-card') return [codeOf('card-picture'), ...files('figures', [read('exercise')])];
  const diagram = tag === 'cause-explainer' && new Map(Object.entries(causeDiagrams)).get(read('cause'));
  return diagram ? [codeOf('cause-diagram'), `${folder}diagrams/${diagram}`] : [];
}

/** The paths of all files that an element asks for first, its code among them. */
export function firstFiles(tag: Tag, expected: Expected): readonly string[] {
  const { language } = findLanguage(expected.language);
  const folder = `${language}/`;
  const isCard = tag === 'exercise-card';
  const words = content(tag, expected.read);
  const others = language === 'en' ? [] : ['strings', ...(isCard ? ['phrases'] : [])];
  return [
    ...['core', ...(isCard ? [] : ['elements']), ...(tag === 'back-pain-guide' ? tags : [tag])].map(codeOf),
    ...[...words, ...others].map((path) => folder + path),
    ...(others.length > 0 ? [codeOf('other-language')] : []),
    ...drawing(tag, expected, folder),
  ];
}
