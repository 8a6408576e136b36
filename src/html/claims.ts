// Claims: what somebody says, who says it, and our answer, in one block that no writer takes apart.
import type { Claim } from '../content/claim.js';
import { fill } from '../content/fill.js';
import type { Labels } from '../content/labels.js';
import type { Library } from '../content/library.js';
import { definitions, line, section, type Content, type Section } from './document.js';
import { evidenceSection, framed, notStatedSection, type Evident } from './frame.js';

/** One claim alone. */
export const claimDocument = (claim: Claim, library: Library): Section =>
  framed(claim, library, {
    heading: claim.name,
    contents: [claimBlock(claim, library.labels), evidenceSection(claim, library), notStatedSection(claim, library)],
  });

/** The claims about an item: what a seller lists as benefits, then all others. */
export function claimsAbout({ id }: Identified, library: Library): Content[] {
  const { labels } = library;
  const claims = claimsOn([id], library);
  const under = (heading: string, some: readonly Claim[]) =>
    section(
      heading,
      some.map((claim) => section(claim.name, [claimBlock(claim, labels)])),
    );
  // Benefits have an order, other claims have none.
  return [
    under(
      labels.benefits,
      claims.filter(({ order }) => order !== undefined),
    ),
    under(
      labels.claims,
      claims.filter(({ order }) => order === undefined),
    ),
  ];
}

/** Research on items and on the claims about them, each note once. */
export const evidenceWithClaims = (items: readonly (Identified & Evident)[], library: Library): Content =>
  evidenceSection(
    {
      evidence: [
        ...items,
        ...claimsOn(
          items.map(({ id }) => id),
          library,
        ),
      ].flatMap(({ evidence }) => evidence),
    },
    library,
  );

interface Identified {
  readonly id: string;
}

const claimsOn = (ids: readonly string[], library: Library) =>
  library.claims().filter(({ about }) => about.id !== undefined && ids.includes(about.id));

function claimBlock({ claimant, conflict, text, parts, verdict, answer }: Claim, labels: Labels): Content {
  const who = fill(conflict ? labels.sellerClaim : labels.claim, { claimant });
  return definitions([
    [
      who,
      line(text),
      ...parts.map((part) => line(part.text, part.verdict && { remark: labels.verdicts[part.verdict] })),
    ],
    [labels.answer, line(answer, { remark: labels.verdicts[verdict] })],
  ]);
}
