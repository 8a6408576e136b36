// One exercise as a card shows it: what the content API resolves, without the codes and ids that no card shows.
// content/tools/compile-cards.mjs makes these once, at build time, so that a page neither joins nor formats anything
// and shows letter for letter what the snapshot in git shows.
import type { Exercise, Note } from './exercise.js';
import type { CautionStrength, Dose, Origin } from './facts.js';
import { shownEvidence, shownSources, withoutEmpty, type Maybe, type ShownEvidence } from './shown-parts.js';

export interface CardCaution {
  readonly text: string;
  /** Names signs that call for emergency help. */
  readonly urgent?: true;
  /** The caution is the editors' and not the source's. */
  readonly own?: true;
}

export interface CardStep {
  readonly text: string;
  /** Limits the step that follows. */
  readonly safety?: true;
  /** `Right side`, `Breathe in`: in this order. */
  readonly chips?: readonly string[];
}

/** A list that would be empty is missing: every byte travels. */
export interface CardItem {
  readonly name: string;
  readonly summary: string;
  readonly group: string;
  /** What it works. */
  readonly works: string;
  /** What the reader needs; missing when it is nothing. */
  readonly needs?: string;
  /** What may help. */
  readonly optional?: string;
  /** For the timer and the counters. */
  readonly dose: Pick<Dose, 'sets' | 'repetitions' | 'hold' | 'sides'>;
  readonly doseText: string;
  readonly progression?: string;
  readonly cautions?: readonly CardCaution[];
  readonly steps: readonly CardStep[];
  /** What to keep in mind and what to avoid. */
  readonly cues?: readonly string[];
  /** Notes of the editors, by the place where readers meet them. */
  readonly notes?: Readonly<Partial<Record<Note['placement'], readonly string[]>>>;
  readonly notStated?: readonly string[];
  /** What the source claims; shown together with `evidence`. */
  readonly reasons?: readonly string[];
  /** Each note under the words of its grade and what it is for. */
  readonly evidence?: readonly ShownEvidence[];
  /** The publisher of the source article. */
  readonly publisher: string;
  /** The publisher sells what it writes about. */
  readonly conflict?: true;
  /** Everything else that is cited: name → address. */
  readonly sources: Readonly<Record<string, string>>;
  readonly review: string;
}

/** What all cards of one language share. */
export interface CardPhrases {
  /** Advice that stands on every exercise. */
  readonly cautions: readonly CardCaution[];
  readonly sides: Readonly<Record<'left' | 'right', string>>;
}

/** What a card shows of an exercise. */
export function toCard(exercise: Exercise, locale: string): CardItem {
  const { required, anyOf, optional } = exercise.equipment;
  const { sets, repetitions, hold, sides } = exercise.dose;
  const [article, ...others] = exercise.sources;
  const join = (list: readonly { name: string }[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(locale, { type }).format(list.map(({ name }) => name));
  // A dose stays although the source may state nothing of it.
  return withoutEmpty<CardItem>(
    {
      name: exercise.name,
      summary: exercise.summary,
      group: exercise.group.name,
      works: join(exercise.targets, 'conjunction'),
      needs: [join(required, 'conjunction'), join(anyOf, 'disjunction')].filter(Boolean).join('; '),
      optional: join(optional, 'disjunction'),
      dose: withoutUndefined({ sets, repetitions, hold, sides }),
      doseText: exercise.doseText,
      progression: exercise.progressionText,
      cautions: toCardCautions(exercise.cautions.filter(({ scope }) => !scope)),
      steps: exercise.steps.map(({ text, role, sideText, breathText }) =>
        withoutEmpty({
          text,
          safety: role === 'safety' || undefined,
          chips: [sideText, breathText].filter((chip) => chip !== undefined),
        }),
      ),
      cues: [...exercise.cues, ...exercise.avoid].map(({ text }) => text),
      notes: withoutEmpty({
        dose: noteTexts(exercise, 'dose'),
        steps: noteTexts(exercise, 'steps'),
        evidence: noteTexts(exercise, 'evidence'),
      }),
      notStated: exercise.notStated.map(({ text }) => text),
      reasons: exercise.reasons,
      evidence: shownEvidence(exercise.evidence),
      publisher: article?.publisher ?? '',
      conflict: article?.conflict ? true : undefined,
      sources: shownSources(others),
      review: exercise.reviewText,
    },
    ['dose'],
  );
}

export const toCardCautions = (
  cautions: readonly { text: string; strength?: CautionStrength; origin: Origin }[],
): CardCaution[] =>
  cautions.map(({ text, strength, origin }) =>
    withoutEmpty({ text, urgent: strength === 'get-help' || undefined, own: origin === 'editor' || undefined }),
  );

const noteTexts = (exercise: Exercise, placement: Note['placement']) =>
  exercise.notes.filter((note) => note.placement === placement).map(({ text }) => text);

function withoutUndefined<Result>(value: Maybe<Result>): Result {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Result;
}
