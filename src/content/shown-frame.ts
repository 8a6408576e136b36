// What stands around every item that is no exercise: advice for all of its kind, and whose article it rests on.
import { toCardCautions, type CardCaution } from './card-item.js';
import type { Library } from './library.js';

export interface ShownFrame {
  /** Advice that stands on every tip, cause and treatment. */
  readonly cautions: Readonly<Record<'tips' | 'causes' | 'treatments', readonly CardCaution[]>>;
  /** The publisher of the source article. */
  readonly publisher: string;
  /** The publisher sells what it writes about. */
  readonly conflict?: true;
}

export function toShownFrame(library: Library): ShownFrame {
  const article = library.advice('topic').sources[0];
  const cautions = (kind: 'every-tip' | 'every-cause' | 'every-treatment') =>
    toCardCautions(library.advices().filter(({ appliesTo }) => appliesTo?.includes(kind)));
  return {
    cautions: { tips: cautions('every-tip'), causes: cautions('every-cause'), treatments: cautions('every-treatment') },
    publisher: article?.publisher ?? '',
    ...(article?.conflict && { conflict: true }),
  };
}
