// How elements get a diagram with its words, in a program that a bundler built: by literal imports. The browser build has
// load-diagram.browser.ts instead ("Two ways to load content", src/README.md).
import type { Panel } from '../figure/diagrams/diagram.js';
import { modules, type Language } from '../generated/languages.js';
import type { DiagramWords } from './diagram-words.js';

/** What is drawn, and what is said beside it. */
export interface Diagram {
  readonly panels: readonly Panel[];
  readonly words: DiagramWords;
}

/** A diagram of our own content, so its id is known. */
export const loadDiagram = async (language: Language, id: string): Promise<Diagram> =>
  (await modules[language].diagrams()).diagrams[id]!();
