// Advice as a document: its text, what belongs to it, what research says, the claims about it. In a longer document
// several pieces of advice introduce a chapter together.
import type { Advice } from '../content/advice.js';
import type { AdviceId } from '../generated/advice-ids.js';
import type { ListName } from '../content/labels.js';
import type { Library } from '../content/library.js';
import { claimsAbout, evidenceWithClaims } from './claims.js';
import { definitions, paragraph, type Content, type Section } from './document.js';
import { framed, notStatedSection } from './frame.js';
import { linksSection } from './links.js';
import { notesBeside, spokenLine, statements } from './statements.js';

const lists = [
  'explanation',
  'groups',
  'factors',
  'goals',
  'signs',
  'symptoms',
  'examples',
] as const satisfies ListName[];

/** One piece of advice alone. Where it has no heading, its text is the heading. */
export function adviceDocument(advice: Advice, library: Library): Section {
  const { name, text, claims = [], sources } = advice;
  return framed({ ...advice, sources: [...sources, ...claims.flatMap((claim) => claim.sources)] }, library, {
    heading: name ?? text,
    summary: name && text,
    contents: [inEnglish(advice), statements(advice, library.labels, ...lists), adviceSections([advice], library)],
  });
}

/** Advice by id. */
export const someAdvice = (library: Library, ...ids: readonly AdviceId[]): readonly Advice[] =>
  ids.map((id) => library.advice(id));

/** What opens a chapter: text after text, without headings, so that each stays with its lists and notes. */
export const adviceIntroduction = (some: readonly Advice[], { labels }: Library): Content[] =>
  some.map((advice) => [
    paragraph(advice.text),
    inEnglish(advice),
    definitions(lists.map((name) => [labels.lists[name], ...advice[name].map((one) => spokenLine(one, labels))])),
    lists.map((name) => notesBeside(advice, labels, name)),
  ]);

const inEnglish = ({ english }: Advice) => paragraph(english && { english });

/** What stands behind advice: claims with their answers, research, studies, what is left open. */
export const adviceSections = (some: readonly Advice[], library: Library): Content[] => [
  some.map((advice) => claimsAbout(advice, library)),
  evidenceWithClaims(some, library),
  linksSection(
    'studies',
    'study',
    some.flatMap(({ studies = [] }) => studies),
    library.labels,
  ),
  notStatedSection({ notStated: some.flatMap(({ notStated }) => notStated) }, library),
];
