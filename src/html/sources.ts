// What a document rests on: the source article by its publisher, everything else with title, place, year and address.
import { fill } from '../content/fill.js';
import type { Labels } from '../content/labels.js';
import type { Source } from '../content/shared-facts.js';
import { line, list, paragraph, type Content, type Piece } from './document.js';
import { link } from './link.js';

/** Each item once, in the order of the first mention. */
export const eachOnce = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

const isArticle = ({ type }: Source) => type === 'article';

/** Everything cited but the source article. */
export const sourceList = (sources: readonly Source[], labels: Labels): Content =>
  list(
    eachOnce(sources)
      .filter((source) => !isArticle(source))
      .map((source) => {
        const place = pair(source.journal, source.year, labels);
        return line(
          `${pair(source.authors, source.publisher, labels)}:`,
          [linked(source.title ?? '', source), '.'],
          place && `${place}.`,
          ...marks(source, labels).map((remark) => ({ remark })),
        );
      }),
  );

/** Whose article it is, and what its publisher sells. */
export const articleParagraph = (sources: readonly Source[], labels: Labels): Content =>
  eachOnce(sources)
    .filter(isArticle)
    .map(({ publisher, conflict }) =>
      paragraph(publisher && fill(labels.article, { publisher }), conflict && labels.conflict),
    );

/** `Hayden and others, 2021`, leading to the source. */
export const shortSource = (source: Source): Piece => linked(source.shortName, source);

/** Two names of a source with the comma of the language, or the one that is known. */
const pair = (first: string | null | undefined, second: string | number | null | undefined, labels: Labels) =>
  first && second ? fill(labels.pair, { first, second: String(second) }) : String(first || second || '');

/** Where a source is to be read; missing where nobody knows. */
export const addressOf = ({ doi, url }: Source): string | undefined =>
  doi ? `https://doi.org/${doi}` : (url ?? undefined);

function linked(text: string, source: Source): Piece {
  const address = addressOf(source);
  return address ? link(text, address) : text;
}

const marks = ({ status, disputed }: Source, { sourceMarks }: Labels): readonly string[] => [
  ...(status ? [sourceMarks[status] ?? status] : []),
  ...(disputed ? [sourceMarks['disputed']!] : []),
];
