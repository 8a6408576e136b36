// Another person in the picture of a card than the one its figure names: each is loaded when a host first asks for it.
import type { Look } from '../figure/figure-facts.js';
import type { LookArt } from '../figure/look-art.js';
import type { DrawnWith } from './picture.js';

const looks: Readonly<Record<Look, () => Promise<LookArt>>> = {
  'short-hair': async () => (await import('../figure/looks/short-hair.js')).shortHair,
  bun: async () => (await import('../figure/looks/bun.js')).bun,
  curls: async () => (await import('../figure/looks/curls.js')).curls,
  'grey-hair': async () => (await import('../figure/looks/grey-hair.js')).greyHair,
  headscarf: async () => (await import('../figure/looks/headscarf.js')).headscarf,
};

/** The same figures in a look that a host wrote; as they are, with the reason, where we lack it. */
export async function dressed(drawn: DrawnWith, look: string): Promise<DrawnWith> {
  if (!Object.hasOwn(looks, look)) return { ...drawn, unknownLook: Object.keys(looks) };
  const art = await looks[look as Look]();
  return { ...drawn, looks: drawn.figures.map(() => art) };
}
