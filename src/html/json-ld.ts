// A page in the words of schema.org. It says nothing that the page does not say, and leaves out what would lose its
// speaker: what the source alone says of causes, and claims but for reviews of them.
import type { Library } from '../content/library.js';
import type { Review, Source } from '../content/shared-facts.js';
import type { Warning } from '../content/warning.js';
import { itemJsonLd, type DocumentItem } from './item-json-ld.js';
import { addressOf, eachOnce } from './sources.js';
import { withEnglish } from './text-json-ld.js';

/** An object of schema.org. */
export type JsonLd = { readonly [property: string]: unknown };

export interface JsonLdOptions {
  /** The title of the page. */
  readonly name: string;
  /** Every item that the page shows. */
  readonly items: readonly DocumentItem[];
  /** Where the page is. */
  readonly url?: string;
}

/** A page about items as a `MedicalWebPage`, with the state of their review: no item goes out without it. */
export function toJsonLd({ name, items, url }: JsonLdOptions, library: Library): JsonLd {
  const sources = eachOnce(items.flatMap((item) => item.sources));
  const isWarning = (item: DocumentItem): item is Warning => item.kind === 'warning';
  const entities = items.filter((item) => !isWarning(item)).map((item) => itemJsonLd(item, library));
  const works = [...entities.filter(({ isWork }) => isWork), ...warningLevels(items.filter(isWarning))];
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    url,
    inLanguage: library.language,
    medicalAudience: 'https://schema.org/Patient',
    ...reviewed(items.map(({ review }) => review)),
    isBasedOn: sources.filter(({ type }) => type === 'article').map(publication),
    citation: sources.filter(({ type }) => type !== 'article').map(publication),
    about: entities.filter(({ isWork }) => !isWork).map(({ jsonLd }) => jsonLd),
    hasPart: works.map(({ jsonLd }) => jsonLd),
  };
}

/** JSON-LD for the head of a page. No text can end the script, and no browser runs it. */
export const jsonLdScript = (jsonLd: JsonLd): string =>
  `<script type="application/ld+json">${JSON.stringify(jsonLd, withoutEmptyLists).replaceAll('<', '\\u003c')}</script>`;

const withoutEmptyLists = (_: string, value: unknown) =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/** A page counts as reviewed when all of it is, on the day of the oldest review. No reviewer is made up. */
function reviewed(reviews: readonly Review[]): JsonLd {
  if (reviews.length === 0 || reviews.some(({ status }) => status !== 'reviewed')) {
    return { creativeWorkStatus: 'Draft' };
  }
  const people = new Map(reviews.flatMap(({ by }) => (by ? [[by.name, by] as const] : [])));
  return {
    lastReviewed: reviews.map(({ on }) => on).sort()[0],
    reviewedBy: [...people.values()].map((by) => ({ '@type': 'Person', name: by.name, jobTitle: by.role })),
  };
}

const publication = (source: Source): JsonLd => ({
  '@type': source.type === 'article' ? 'Article' : 'CreativeWork',
  name: source.title ?? undefined,
  url: addressOf(source),
  publisher: source.publisher && { '@type': 'Organization', name: source.publisher },
});

const warningLevels = (warnings: readonly Warning[]) =>
  [...new Set(warnings.map(({ level }) => level))].map((level) => {
    const signs = warnings.filter((warning) => warning.level === level);
    const { levelText, english } = signs[0]!;
    return {
      isWork: true,
      jsonLd: {
        '@type': 'HealthTopicContent',
        hasHealthAspect: 'https://schema.org/SeeDoctorHealthAspect',
        name: withEnglish(levelText, english?.levelText),
        about: signs.map((sign) => ({
          '@type': 'MedicalSignOrSymptom',
          name: withEnglish(sign.text, sign.english?.text),
        })),
      },
    };
  });
