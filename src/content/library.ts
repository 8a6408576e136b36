// The content API: one language's items, resolved when asked for. No Lit, no DOM, no network of its own.
import type { AdviceId } from '../generated/advice-ids.js';
import type { CauseId } from '../generated/cause-ids.js';
import type { CheckId } from '../generated/check-ids.js';
import type { ClaimId } from '../generated/claim-ids.js';
import type { ExerciseId } from '../generated/exercise-ids.js';
import type { StudyId } from '../generated/study-ids.js';
import type { TermId } from '../generated/term-ids.js';
import type { TipId } from '../generated/tip-ids.js';
import type { TreatmentId } from '../generated/treatment-ids.js';
import type { WarningId } from '../generated/warning-ids.js';
import type { Advice } from './advice.js';
import type { Catalogue, ItemsById, Kind } from './catalogue.js';
import type { Cause } from './cause.js';
import type { Check } from './check.js';
import type { Claim, ClaimFacts } from './claim.js';
import type { Consultation } from './consultation.js';
import { UnknownIdError } from './errors.js';
import { fits, ownContraindications, type ExerciseFilter } from './exercise-filter.js';
import type { Exercise } from './exercise.js';
import type { ItemFacts } from './item.js';
import type { FoundLanguage, Language } from './language.js';
import type { Labels } from './labels.js';
import { nearestIds } from './nearest-ids.js';
import { resolveExercise } from './resolve-exercise.js';
import type { Context } from './resolve-item.js';
import { resolveKind, type AnyItem, type ResolvedByKind } from './resolve-kinds.js';
import type { Study, StudyFacts } from './study.js';
import type { Term } from './term.js';
import type { Tip } from './tip.js';
import type { Treatment, TreatmentFacts } from './treatment.js';
import type { Warning, WarningFacts } from './warning.js';
import type { Phrases } from './words.js';

/** Which items to list, by what is true of them. Every field that is given must be equal. */
type Filter<Facts, Key extends keyof Facts> = Partial<Pick<Facts, Key>>;

/**
 * The content of the library in one language.
 *
 * Every method that takes an id throws an `UnknownIdError` when there is no such item; its message names the nearest id.
 * Every method that lists items does so in the order of the source, and throws one when a filter holds a value that no
 * item has.
 */
export class Library {
  /** The language that was found for the request. English stands in for a language that we lack. */
  readonly language: Language;
  /** The tag that numbers follow, such as `en-GB`. */
  readonly locale: string;
  /** False when English stands in for the requested language. */
  readonly matched: boolean;
  /** Every exercise id, in the order of lists. */
  readonly exerciseIds: readonly ExerciseId[];
  /** Headings and labels in this language, for whoever writes items out: `backstride/html` does. */
  readonly labels: Labels;

  readonly #context: Context;

  /** Use `openLibrary`. */
  constructor(found: FoundLanguage, matched: boolean, catalogue: Catalogue, phrases: Phrases) {
    this.language = found.language;
    this.locale = found.locale;
    this.matched = matched;
    this.exerciseIds = Object.keys(catalogue.exercises) as ExerciseId[];
    this.labels = catalogue.labels;
    this.#context = { ...catalogue, phrases, found };
  }

  /** One exercise. */
  exercise<const Id extends ExerciseId>(id: Id): Exercise<Id> {
    const { exercises, found } = this.#context;
    const item = Object.hasOwn(exercises, id) ? exercises[id] : undefined;
    if (!item) throw this.#unknown('library.exercise', 'exercise', id, this.exerciseIds, 'library.exerciseIds');
    return resolveExercise(item, this.#context, found);
  }

  /** The exercises that fit, in the order of lists; all of them without a filter. */
  exercises(filter: ExerciseFilter = {}): readonly Exercise[] {
    this.#check(filter);
    return Object.values(this.#context.exercises)
      .filter(({ facts }) => fits(facts, filter))
      .map((item) => resolveExercise(item, this.#context, this.#context.found));
  }

  /** The exercise ids that look like a text, the nearest first, at most three. */
  nearestIds(text: string): readonly ExerciseId[] {
    return nearestIds(text, this.exerciseIds);
  }

  /** One prevention tip. */
  tip<const Id extends TipId>(id: Id): Tip<Id> {
    return this.#one('tips', 'tip', id) as Tip<Id>;
  }

  /** The five tips. */
  tips(): readonly Tip[] {
    return this.#list('tips');
  }

  /** One cause, also one that is a part of another. */
  cause<const Id extends CauseId>(id: Id): Cause<Id> {
    return this.#one('causes', 'cause', id) as Cause<Id>;
  }

  /** The four causes that the source names. What it puts together stands in `parts`. */
  causes(): readonly Cause[] {
    return this.#list('causes').filter(({ parent }) => !parent);
  }

  /** One check to try at home. */
  check<const Id extends CheckId>(id: Id): Check<Id> {
    return this.#one('checks', 'check', id) as Check<Id>;
  }

  /** Every check to try at home. */
  checks(): readonly Check[] {
    return this.#list('checks');
  }

  /** One study. */
  study<const Id extends StudyId>(id: Id): Study<Id> {
    return this.#one('studies', 'study', id) as Study<Id>;
  }

  /** Studies. `{ origin: 'source' }` lists the two that the source reports; the others balance them. */
  studies(filter?: Filter<StudyFacts, 'origin' | 'design'>): readonly Study[] {
    return this.#list('studies', filter);
  }

  /** One treatment. */
  treatment<const Id extends TreatmentId>(id: Id): Treatment<Id> {
    return this.#one('treatments', 'treatment', id) as Treatment<Id>;
  }

  /** Treatments, step by step. `{ stage: 'conservative' }` lists the six that the source counts as such. */
  treatments(filter?: Filter<TreatmentFacts, 'stage' | 'type'>): readonly Treatment[] {
    return this.#list('treatments', filter);
  }

  /** What somebody says, with who says it and our answer. */
  claim<const Id extends ClaimId>(id: Id): Claim<Id> {
    return this.#one('claims', 'claim', id) as Claim<Id>;
  }

  /** Every claim. */
  claims(filter?: Filter<ClaimFacts, 'nature' | 'verdict'>): readonly Claim[] {
    return this.#list('claims', filter);
  }

  /** One piece of advice. */
  advice<const Id extends AdviceId>(id: Id): Advice<Id> {
    return this.#one('advice', 'advice', id) as Advice<Id>;
  }

  /** Every piece of advice. */
  advices(): readonly Advice[] {
    return this.#list('advice');
  }

  /** One warning sign. */
  warning<const Id extends WarningId>(id: Id): Warning<Id> {
    return this.#one('warnings', 'warning', id) as Warning<Id>;
  }

  /** Warning signs, the most urgent first. */
  warnings(filter?: Filter<WarningFacts, 'level'>): readonly Warning[] {
    return this.#list('warnings', filter);
  }

  /** One term of the glossary. */
  term<const Id extends TermId>(id: Id): Term<Id> {
    return this.#one('glossary', 'term', id) as Term<Id>;
  }

  /** Every term of the glossary. */
  glossary(): readonly Term[] {
    return this.#list('glossary');
  }

  /** How to see somebody: ways, what to bring, what to ask. */
  consultation(): Consultation {
    return this.#one('consultations', 'consultation', 'consultation');
  }

  /** Every item: the exercises, then kind by kind. A cause that is a part of another stands there in its own right, too. */
  items(): readonly AnyItem[] {
    const kinds = Object.keys(this.#context.items) as Kind[];
    return [...this.exercises(), ...kinds.flatMap((kind): readonly AnyItem[] => this.#list(kind))];
  }

  #one<K extends Kind>(kind: K, one: string, id: string): ResolvedByKind[K] {
    const ids = Object.keys(this.#context.items[kind]);
    if (!ids.includes(id)) throw this.#unknown(`library.${one}`, one, id, ids, 'library.items()');
    return resolveKind(kind, id, this.#context);
  }

  #list<K extends Kind>(kind: K, filter: object = {}): readonly ResolvedByKind[K][] {
    const items = Object.entries(this.#context.items[kind] as ItemsById);
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    const valueOf = (facts: ItemFacts, key: string) => (facts as unknown as Record<string, string | undefined>)[key];
    for (const [key, value] of wanted) {
      const known = items.flatMap(([, { facts }]) => valueOf(facts, key) ?? []);
      if (!known.includes(value)) throw this.#unknown(`library.${kind}`, key, value, known, 'the documentation');
    }
    return items
      .filter(([, { facts }]) => wanted.every(([key, value]) => valueOf(facts, key) === value))
      .map(([id]) => resolveKind(kind, id, this.#context));
  }

  // A mistyped code would otherwise give an empty list, or a list with what should have been left out.
  #check(filter: ExerciseFilter): void {
    const facts = Object.values(this.#context.exercises).map((item) => item.facts);
    const check = (kind: string, codes: readonly string[] = [], known: readonly string[]) => {
      const wrong = codes.find((code) => !known.includes(code));
      if (wrong !== undefined) throw this.#unknown('library.exercises', kind, wrong, known, 'the documentation');
    };
    check('filter', Object.keys(filter), ['group', 'targets', 'equipment', 'avoid']);
    check('group', filter.group && [filter.group], Object.keys(this.#context.phrases.groups));
    check(
      'target',
      filter.targets,
      facts.flatMap((fact) => fact.targets.map(({ code }) => code)),
    );
    check(
      'equipment',
      filter.equipment,
      facts.flatMap((fact) => Object.values(fact.equipment).flat()),
    );
    check('contraindication', filter.avoid, facts.flatMap(ownContraindications));
  }

  #unknown(who: string, kind: string, id: string, known: readonly string[], everyId: string): UnknownIdError {
    return new UnknownIdError(kind, String(id), nearestIds(String(id), [...new Set(known)]), everyId, who);
  }
}
