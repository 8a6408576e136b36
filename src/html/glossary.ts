// The words that need explaining, as a document.
import type { Library } from '../content/library.js';
import { definitions, line, section, type Content, type Section } from './document.js';
import { cautionsSection, ending, generalCautions } from './frame.js';

/** The glossary alone. */
export function glossaryDocument(library: Library): Section {
  const general = generalCautions('term', library);
  return section(library.labels.chapters.glossary, [
    glossaryContents(library),
    cautionsSection(general, library),
    ending([...library.glossary(), ...general], library),
  ])!;
}

/** The glossary as a part of a longer document. */
export const glossaryContents = (library: Library): Content =>
  definitions(library.glossary().map(({ name, text }) => [name, line(text)]));
