// What stands around every item, so that each document alone is safe: the way to help before what the item says, then
// what research says with its grade and harms, what is left open, the sources, the state of the review.
import type { Advice } from '../content/advice.js';
import type { EvidenceNote } from '../content/exercise.js';
import { gradeLine } from '../content/grade-line.js';
import type { Library } from '../content/library.js';
import type { Source } from '../content/shared-facts.js';
import { joined, line, list, paragraph, section, type Content, type Section } from './document.js';
import { articleParagraph, eachOnce, shortSource, sourceList } from './sources.js';
import { besideEnglish, spokenLine, type Spoken } from './statements.js';

/** What all items end with. */
interface Ending {
  readonly kind: string;
  readonly id: string;
  readonly sources: readonly Source[];
  readonly reviewText: string;
}

/** What rests on research. */
export interface Evident {
  readonly evidence: readonly EvidenceNote[];
}

interface Body {
  readonly heading: string;
  readonly summary?: string | undefined;
  /** What limits the item, before the advice for all of its kind. */
  readonly cautions?: readonly Spoken[];
  readonly contents: readonly Content[];
}

/** A whole document about one item. */
export function framed(item: Ending, library: Library, { heading, summary, cautions = [], contents }: Body): Section {
  const general = generalCautions(item.kind, library);
  return section(
    heading,
    [
      paragraph(summary),
      cautionsSection([...cautions, ...general], library),
      contents,
      ending([item, ...general], library),
    ],
    sectionId(item),
  )!;
}

/** How a section about an item is named in documents. */
export const sectionId = ({ kind, id }: Pick<Ending, 'kind' | 'id'>): string => `${kind}-${id}`;

/** Advice for every item of a kind. A kind without any calls for help all the same. */
export function generalCautions(kind: string, library: Library): readonly Advice[] {
  const advice = library.advices().filter(({ appliesTo }) => appliesTo?.some((whom) => whom === `every-${kind}`));
  return advice.length > 0 ? advice : [library.advice('urgent-help')];
}

export const cautionsSection = (cautions: readonly Spoken[], { labels }: Library): Content =>
  section(labels.getHelp, [list(cautions.map((caution) => besideEnglish(spokenLine(caution, labels), caution)))]);

/** Sources and the state of the review of everything that a document holds. */
export function ending(items: readonly Pick<Ending, 'sources' | 'reviewText'>[], { labels }: Library): Content {
  const sources = items.flatMap((item) => item.sources);
  const reviews = [...new Set(items.map(({ reviewText }) => reviewText))];
  return section(labels.sources, [
    sourceList(sources, labels),
    articleParagraph(sources, labels),
    paragraph(...reviews, labels.disclaimer),
  ]);
}

/** Notes on research: the words of the grade, its letter, what it is for, what is known, harms, and what it rests on. */
export const evidenceSection = ({ evidence }: Evident, { labels }: Library): Content =>
  section(labels.evidence, [
    list(
      eachOnce(evidence).map(({ text, harms, sources, ...grade }) => ({
        line: line({ strong: gradeLine(grade) }, text),
        below: [
          harms.length > 0 && line({ strong: labels.harms }, ...harms.map((harm) => harm.text)),
          line(labels.restsOn, joined(sources.map(shortSource), ' · ')),
        ].filter((one) => one !== false),
      })),
    ),
  ]);

/** What the source leaves open. */
export const notStatedSection = (
  { notStated }: { notStated: readonly { readonly text: string }[] },
  { labels }: Library,
): Content => section(labels.notStated, [list(notStated.map(({ text }) => line(text)))]);
