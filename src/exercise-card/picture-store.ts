// The pictures that a page has loaded: the code that draws them once, the figures of each exercise once.
import { loadFigures } from '../content/load-figures.js';
import { stored } from '../element/store.js';
import type { DrawnWith } from './picture.js';

/** The figures of an exercise and the code that draws them. */
export interface StoredPicture {
  readonly code: typeof import('./card-picture.js');
  readonly drawn: DrawnWith;
}

/** The picture if it is here already, a promise while it loads, and the reason if it cannot be had. */
export const storedPicture = (id: string, look: string): Promise<void> | StoredPicture | undefined | Error =>
  stored(`picture/${id}/${look}`, async () => {
    const [code, packed] = await Promise.all([import('./card-picture.js'), loadFigures(id)]);
    if (!packed) return undefined;
    const drawn = code.unpackFigures(packed.figures);
    return { code, drawn: look ? await (await import('./dressed.js')).dressed(drawn, look) : drawn };
  });
