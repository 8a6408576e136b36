// How to get each diagram: by literal imports, which every bundler can follow, and none before it is asked for.
import type { Panel } from './diagram.js';

export const diagramLoaders = {
  'deep-core': () => import('./deep-core.js'),
  disc: () => import('./disc.js'),
  hyperlordosis: () => import('./hyperlordosis.js'),
  'strain-sprain': () => import('./strain-sprain.js'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly panels: readonly Panel[] }>>>;

/** The id of a diagram: the name of its file here, and of its words in content/words. */
export type DiagramId = keyof typeof diagramLoaders;
