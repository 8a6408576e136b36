// One exercise as a card shows it: what the content API resolves, without the codes and ids that no card shows.
// content/tools/compile-cards.mjs makes these once, at build time, so that a page neither joins nor formats anything
// and shows letter for letter what the snapshot in git shows.
import type { Exercise, Note, PictureKeyframe } from './exercise.js';
import type { CautionStrength, Dose, Origin } from './facts.js';
import { shownEvidence, shownSources, withoutEmpty, type Maybe, type ShownEvidence } from './shown-parts.js';

export interface CardCaution {
  readonly text: string;
  /** Names signs that call for emergency help. */
  readonly urgent?: true;
  /** The caution is the editors' and not the source's. */
  readonly own?: true;
  /** The English text of an urgent caution, until a person has checked the translation. */
  readonly english?: string;
}

export interface CardStep {
  readonly text: string;
  /** Limits the step that follows. */
  readonly safety?: true;
  /** `Right side`, `Breathe in`: in this order. */
  readonly chips?: readonly string[];
  /** The step for the other side, where it differs. */
  readonly mirrored?: Pick<CardStep, 'text' | 'chips'>;
}

/** One keyframe of a picture in words. */
export interface CardFrame {
  /** What is said in the place of the picture. */
  readonly alt: string;
  /** The same for the mirrored picture, where it differs. */
  readonly mirrored?: string;
  /** The steps that it shows: places in `steps` of the card, from 0. */
  readonly steps?: readonly number[];
  /** The same for the mirrored picture, where they are others. */
  readonly mirroredSteps?: readonly number[];
}

export interface CardPicture {
  /** What tells it from the other pictures; missing when it is the only one. */
  readonly name?: string;
  readonly frames: readonly CardFrame[];
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
  /** In the order of the figures that load-figures.ts gives. */
  readonly pictures?: readonly CardPicture[];
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
  /** What else is cited, beside what is cited on every card: name → address. */
  readonly sources?: Readonly<Record<string, string>>;
  /** The state of the review in words; missing when it is that of most cards. */
  readonly review?: string;
}

/** What all cards of one language share. */
export interface CardPhrases {
  /** Advice that stands on every exercise. */
  readonly cautions: readonly CardCaution[];
  readonly sides: Readonly<Record<'left' | 'right', string>>;
  /** What that advice rests on: name → address. */
  readonly sources: Readonly<Record<string, string>>;
  /** The state of the review of a card that says nothing else. */
  readonly review: string;
}

/** What a card shows of an exercise. */
export function toCard(exercise: Exercise, locale: string): CardItem {
  const { required, anyOf, optional } = exercise.equipment;
  const { sets, repetitions, hold, sides } = exercise.dose;
  const [article, ...others] = exercise.sources;
  const joined = (texts: readonly string[], type?: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(locale, { type }).format(texts);
  const join = (list: readonly { name: string }[], type?: 'disjunction') =>
    joined(
      list.map(({ name }) => name),
      type,
    );
  // A dose stays although the source may state nothing of it.
  return withoutEmpty<CardItem>(
    {
      name: exercise.name,
      summary: exercise.summary,
      group: exercise.group.name,
      works: join(exercise.targets),
      needs: joined([join(required), join(anyOf, 'disjunction')].filter(Boolean)),
      optional: join(optional, 'disjunction'),
      dose: withoutUndefined({ sets, repetitions, hold, sides }),
      doseText: exercise.doseText,
      progression: exercise.progressionText,
      cautions: toCardCautions(exercise.cautions.filter(({ scope }) => !scope)),
      steps: exercise.steps.map(({ text, role, sideText, breathText, mirroredText, mirroredSideText }) =>
        withoutEmpty<CardStep>({
          ...withChips(text, sideText, breathText),
          safety: role === 'safety' || undefined,
          mirrored: mirroredText ? withChips(mirroredText, mirroredSideText, breathText) : undefined,
        }),
      ),
      pictures: exercise.pictures.map(({ name, keyframes }) =>
        withoutEmpty<CardPicture>({
          name: exercise.pictures.length > 1 ? name : undefined,
          frames: keyframes.map((keyframe) => toFrame(keyframe, exercise)),
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

/** A card as it travels: without what the phrases of its language say for all cards. */
export function withoutPhrases(card: CardItem, phrases: CardPhrases): CardItem {
  const own = Object.entries(card.sources ?? {}).filter(([name, address]) => phrases.sources[name] !== address);
  const review = card.review === phrases.review ? undefined : card.review;
  return withoutEmpty<CardItem>({ ...card, sources: Object.fromEntries(own), review } as Maybe<CardItem>, ['dose']);
}

export const toCardCautions = (
  cautions: readonly { text: string; english?: string; strength?: CautionStrength; origin: Origin }[],
): CardCaution[] =>
  cautions.map(({ text, english, strength, origin }) =>
    withoutEmpty({
      text,
      urgent: strength === 'get-help' || undefined,
      own: origin === 'editor' || undefined,
      english,
    }),
  );

const toFrame = ({ alt, mirroredAlt, steps, mirroredSteps }: PictureKeyframe, exercise: Exercise) =>
  withoutEmpty<CardFrame>({
    alt,
    mirrored: mirroredAlt,
    steps: placesOf(steps, exercise),
    mirroredSteps: placesOf(mirroredSteps, exercise),
  });

// A step is missing where the dose has no value for its text.
const placesOf = (ids: readonly string[] = [], { steps }: Exercise) =>
  ids.map((id) => steps.findIndex((step) => step.id === id)).filter((place) => place >= 0);

const noteTexts = (exercise: Exercise, placement: Note['placement']) =>
  exercise.notes.filter((note) => note.placement === placement).map(({ text }) => text);

const withChips = (text: string, ...chips: readonly (string | undefined)[]) =>
  withoutEmpty<Pick<CardStep, 'text' | 'chips'>>({ text, chips: chips.filter((chip) => chip !== undefined) });

function withoutUndefined<Result>(value: Maybe<Result>): Result {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Result;
}
