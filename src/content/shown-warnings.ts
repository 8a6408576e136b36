// The warning signs and the glossary as elements show them: each whole, because both are used whole.
import { shownSources } from './shown-parts.js';
import type { Term } from './term.js';
import type { Warning, WarningLevel } from './warning.js';

/** The warning signs of one language, whole. */
export interface ShownWarnings {
  readonly levels: readonly {
    readonly level: WarningLevel;
    /** What to do and when; the signs end the sentence. */
    readonly text: string;
    readonly signs: Readonly<Record<string, string>>;
    /** The same in English where it is urgent, until a person has checked the translation. */
    readonly english?: { readonly text: string; readonly signs: Readonly<Record<string, string>> };
  }[];
  readonly sources: Readonly<Record<string, string>>;
  readonly review: string;
}

/** Spelling in small letters → what it means. */
export type ShownGlossary = Readonly<Record<string, string>>;

/** The warning signs by level, the most urgent first. */
export function toShownWarnings(warnings: readonly Warning[]): ShownWarnings {
  const levels = [...new Set(warnings.map(({ level }) => level))];
  return {
    levels: levels.map((level) => {
      const signs = warnings.filter((warning) => warning.level === level);
      const byId = (textOf: (warning: Warning) => string | undefined) =>
        Object.fromEntries(signs.map((warning) => [warning.id, textOf(warning)!]));
      const { levelText, english } = signs[0]!;
      return {
        level,
        text: levelText,
        signs: byId(({ text }) => text),
        ...(english && { english: { text: english.levelText, signs: byId((warning) => warning.english?.text) } }),
      };
    }),
    sources: shownSources(warnings.flatMap(({ sources }) => sources).filter(({ type }) => type !== 'article')),
    review: warnings[0]!.reviewText,
  };
}

export const toShownGlossary = (terms: readonly Term[]): ShownGlossary =>
  Object.fromEntries(terms.flatMap(({ forms, text }) => forms.map((form) => [form, text])));
