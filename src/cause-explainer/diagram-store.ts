// The diagrams that a page has loaded: the code that draws them once, each diagram with its words once.
import { loadDiagram, type Diagram } from '../content/load-diagram.js';
import type { Language } from '../content/language.js';
import { stored } from '../element/store.js';

/** A diagram with its words, and the code that draws it. */
export interface StoredDiagram {
  readonly code: typeof import('./cause-diagram.js');
  readonly diagram: Diagram;
}

/** The diagram if it is here already, a promise while it loads, and the reason if it cannot be had. */
export const storedDiagram = (language: Language, id: string): Promise<void> | StoredDiagram | Error =>
  stored(`diagram/${language}/${id}`, async () => {
    const [code, diagram] = await Promise.all([import('./cause-diagram.js'), loadDiagram(language, id)]);
    return { code, diagram };
  });
