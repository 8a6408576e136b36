// Which diagram explains which cause.
import type { DiagramId } from '../figure/diagrams/loaders.js';
import type { CauseId } from '../generated/cause-ids.js';

/** The two kinds of worn and herniated disc are panels of one diagram. */
export const causeDiagrams: Readonly<Record<CauseId, DiagramId>> = {
  'weak-deep-core': 'deep-core',
  hyperlordosis: 'hyperlordosis',
  disc: 'disc',
  'disc-degeneration': 'disc',
  'disc-herniation': 'disc',
  'sprain-strain': 'strain-sprain',
};
