// What a diagram of a cause is made of. Types only. Knows no Lit, no page and no language.
import type { Shape } from '../shape.js';

/** One picture of a diagram. It holds no text: its words stand beside it, in HTML. */
export interface Panel {
  /** Names the panel for its words. */
  readonly id: string;
  /** The `viewBox` of its SVG. All panels of a diagram have one size, so that they line up. */
  readonly viewBox: string;
  /** From behind to before, with class names for diagram-styles.ts. */
  readonly shapes: readonly Shape[];
}
