// `figure.js` of the browser build: all that draws, the people and the diagrams in one file, for pages without a bundler.
import type { LookArt } from './look-art.js';
import { bun } from './looks/bun.js';
import { curls } from './looks/curls.js';
import { greyHair } from './looks/grey-hair.js';
import { headscarf } from './looks/headscarf.js';
import { shortHair } from './looks/short-hair.js';

export * from './index.js';

/** Everybody who does exercises. */
export const looks: readonly LookArt[] = [shortHair, bun, curls, greyHair, headscarf];
