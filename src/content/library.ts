// The content API: one language's items, resolved when asked for. No Lit, no DOM, no network of its own.
import type { ExerciseId } from '../generated/exercise-ids.js';
import { UnknownIdError } from './errors.js';
import type { ExerciseItem } from './exercise-item.js';
import type { Exercise } from './exercise.js';
import type { ContraindicationCode, Equipment, ExerciseFacts, ExerciseGroup, Target } from './facts.js';
import { findLanguage, type FoundLanguage, type Language } from './language.js';
import { loadCatalogue, loadShared } from './load-items.js';
import { nearestIds } from './nearest-ids.js';
import { resolveExercise } from './resolve-exercise.js';
import type { Shared } from './words.js';

/** Which exercises to list. Every field that is given must fit. */
export interface ExerciseFilter {
  readonly group?: ExerciseGroup;
  /** Works on at least one of these. `[]` is no wish. */
  readonly targets?: readonly Target[];
  /** What the reader has; an exercise fits if it needs nothing else. `[]` lists those that need nothing. */
  readonly equipment?: readonly Equipment[];
  /** Leaves out exercises that may not suit people with one of these. */
  readonly avoid?: readonly ContraindicationCode[];
}

/** The content of the library in one language. */
export class Library {
  /** The language that was found for the request. English stands in for a language that we lack. */
  readonly language: Language;
  /** The tag that numbers follow, such as `en-GB`. */
  readonly locale: string;
  /** False when English stands in for the requested language. */
  readonly matched: boolean;
  /** Every exercise id, in the order of lists. */
  readonly exerciseIds: readonly ExerciseId[];

  readonly #found: FoundLanguage;
  readonly #items: Readonly<Record<string, ExerciseItem>>;
  readonly #shared: Shared;

  /** Use `openLibrary`. */
  constructor(
    found: FoundLanguage,
    matched: boolean,
    items: Readonly<Record<string, ExerciseItem>>,
    shared: Shared,
  ) {
    this.language = found.language;
    this.locale = found.locale;
    this.matched = matched;
    this.exerciseIds = Object.keys(items) as ExerciseId[];
    this.#found = found;
    this.#items = items;
    this.#shared = shared;
  }

  /**
   * One exercise.
   * @throws {UnknownIdError} when there is none with this id; the message names the nearest one
   */
  exercise<const Id extends ExerciseId>(id: Id): Exercise<Id> {
    const item = Object.hasOwn(this.#items, id) ? this.#items[id] : undefined;
    if (!item) throw this.#unknown('library.exercise', 'exercise', id, this.exerciseIds, 'library.exerciseIds');
    return resolveExercise(item, this.#shared, this.#found);
  }

  /**
   * The exercises that fit, in the order of lists; all of them without a filter.
   * @throws {UnknownIdError} when the filter holds a code that no exercise uses
   */
  exercises(filter: ExerciseFilter = {}): readonly Exercise[] {
    this.#check(filter);
    return Object.values(this.#items)
      .filter(({ facts }) => fits(facts, filter))
      .map((item) => resolveExercise(item, this.#shared, this.#found));
  }

  /** The exercise ids that look like a text, the nearest first, at most three. */
  nearestIds(text: string): readonly ExerciseId[] {
    return nearestIds(text, this.exerciseIds);
  }

  // A mistyped code would otherwise give an empty list, or a list with what should have been left out.
  #check(filter: ExerciseFilter): void {
    const facts = Object.values(this.#items).map((item) => item.facts);
    const check = (kind: string, codes: readonly string[] = [], known: readonly string[]) => {
      const wrong = codes.find((code) => !known.includes(code));
      if (wrong !== undefined) throw this.#unknown('library.exercises', kind, wrong, known, 'the documentation');
    };
    check('filter', Object.keys(filter), ['group', 'targets', 'equipment', 'avoid']);
    check('group', filter.group && [filter.group], Object.keys(this.#shared.phrases.groups));
    check('target', filter.targets, facts.flatMap((fact) => fact.targets.map(({ code }) => code)));
    check('equipment', filter.equipment, facts.flatMap((fact) => Object.values(fact.equipment).flat()));
    check('contraindication', filter.avoid, facts.flatMap(ownContraindications));
  }

  #unknown(who: string, kind: string, id: string, known: readonly string[], everyId: string): UnknownIdError {
    return new UnknownIdError(kind, String(id), nearestIds(String(id), [...new Set(known)]), everyId, who);
  }
}

function fits(facts: ExerciseFacts, { group, targets, equipment, avoid }: ExerciseFilter): boolean {
  const { required = [], anyOf = [] } = facts.equipment;
  return (
    (group === undefined || facts.group === group) &&
    (targets === undefined || targets.length === 0 || facts.targets.some(({ code }) => targets.includes(code))) &&
    (equipment === undefined ||
      (required.every((code) => equipment.includes(code)) &&
        (anyOf.length === 0 || anyOf.some((code) => equipment.includes(code))))) &&
    (avoid === undefined || !ownContraindications(facts).some((code) => (avoid as readonly string[]).includes(code)))
  );
}

/** Without the advice that stands on every exercise. */
const ownContraindications = (facts: ExerciseFacts) =>
  facts.contraindications.filter(({ scope }) => !scope).map(({ code }) => code);

/**
 * Opens the content in one language. Several libraries can be open at once.
 *
 * @param language a BCP 47 tag: `es-MX` finds `es`; for a language that we lack, English is opened and
 *   `library.matched` is false. Default `en`.
 */
export async function openLibrary(language: string = 'en'): Promise<Library> {
  const found = findLanguage(language);
  const [items, shared] = await Promise.all([loadCatalogue(found.language), loadShared(found.language)]);
  const matched = found.language !== 'en' || /^en(-|$)/i.test(language);
  return new Library(found, matched, items, shared);
}
