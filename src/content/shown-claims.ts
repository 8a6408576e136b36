// The claims about one item as elements show them. A claim is one block: what is said, by whom, and our answer.
// They have a file of their own, because a host decides whether they are shown at all.
import type { Claim } from './claim.js';
import { shownStatement, type ShownStatement } from './shown-item.js';
import { withoutEmpty } from './shown-parts.js';

export interface ShownClaim {
  /** A neutral heading. */
  readonly name: string;
  readonly claimant: string;
  /** The claimant sells what it speaks of. */
  readonly conflict?: true;
  readonly text: string;
  readonly parts?: readonly ShownStatement[];
  readonly answer: string;
}

/** The claims about one item. */
export interface ShownClaims {
  /** What the claimant lists as the benefits of a treatment, in its order. */
  readonly benefits?: readonly ShownClaim[];
  readonly claims?: readonly ShownClaim[];
}

/** The claims about each item: id of the item → claims. */
export function toShownClaims(claims: readonly Claim[]): Readonly<Record<string, ShownClaims>> {
  const ids = [...new Set(claims.flatMap(({ about }) => about.id ?? []))];
  return Object.fromEntries(ids.map((id) => [id, claimsAbout(claims.filter(({ about }) => about.id === id))]));
}

// Benefits have an order, other claims have none.
const claimsAbout = (claims: readonly Claim[]): ShownClaims =>
  withoutEmpty({
    benefits: claims.filter(({ order }) => order !== undefined).map(shownClaim),
    claims: claims.filter(({ order }) => order === undefined).map(shownClaim),
  });

const shownClaim = ({ name, claimant, conflict, text, parts, answer }: Claim): ShownClaim =>
  withoutEmpty({
    name,
    claimant,
    conflict: conflict ? true : undefined,
    text,
    parts: parts.map(shownStatement),
    answer,
  });
