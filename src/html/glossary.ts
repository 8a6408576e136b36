// The words that need explaining, as a document.
import type { Library } from '../content/library.js';
import { definitions, line, section, type Content, type Section } from './document.js';
import { ending } from './frame.js';

/** The glossary alone. */
export const glossaryDocument = (library: Library): Section =>
  section(library.labels.chapters.glossary, [glossaryContents(library), ending(library.glossary(), library)])!;

/** The glossary as a part of a longer document. */
export const glossaryContents = (library: Library): Content =>
  definitions(library.glossary().map(({ name, text }) => [name, line(text)]));
