// The warning signs as a document: all three levels, whole, the most urgent first. Nothing shortens or leaves out a sign.
import { fill } from '../content/fill.js';
import type { Library } from '../content/library.js';
import type { Warning } from '../content/warning.js';
import { line, list, paragraph, section, type Content, type Section } from './document.js';
import { ending } from './frame.js';
import { phoneLink } from './link.js';

export interface WarningsOptions {
  /** The emergency number where the page's readers live, such as `112`. Default: none is named. */
  readonly emergencyPhone?: string;
  /** The number of the urgent-care line there. Default: none is named. */
  readonly urgentPhone?: string;
}

/** The id of the section, for links to it. */
export const warningsId = 'warning-signs';

/** The warning signs alone. */
export const warningsDocument = (library: Library, options: WarningsOptions = {}): Section =>
  section(
    library.labels.getHelp,
    [warningsContents(library, options), ending(library.warnings(), library)],
    warningsId,
  )!;

/** The warning signs as a part of a longer document. */
export function warningsContents(library: Library, { emergencyPhone, urgentPhone }: WarningsOptions = {}): Content[] {
  const { labels } = library;
  const phones = { emergency: emergencyPhone, urgent: urgentPhone, soon: undefined };
  const warnings = library.warnings();
  return [
    paragraph(labels.anySign),
    [...new Set(warnings.map(({ level }) => level))].map((level) => {
      const signs = warnings.filter((warning) => warning.level === level);
      const phone = phones[level];
      return section(labels.warningLevels[level], [
        paragraph({ strong: `${signs[0]!.levelText}:` }),
        phone && paragraph(phoneLink(fill(labels.call, { phone }), phone)),
        list(signs.map(({ text }) => line(text))),
        inEnglish(signs),
      ]);
    }),
  ];
}

/** A level with its signs in English, where a wrong translation may hide one. */
function inEnglish(signs: readonly Warning[]): Content {
  const [english, ...others] = signs.map((sign) => sign.english).filter((one) => one !== undefined);
  if (!english) return undefined;
  return [
    paragraph({ english: `${english.levelText}:` }),
    list([english, ...others].map(({ text }) => line({ english: text }))),
  ];
}
