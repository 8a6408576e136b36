// Facts + words → one exercise in one language. Pure: the same input gives the same exercise, on a server and in a page.
import type { ExerciseId } from '../generated/exercise-ids.js';
import { doseText, doseTexts } from './dose-text.js';
import type { ExerciseItem } from './exercise-item.js';
import type { Exercise, Statement } from './exercise.js';
import type { Dose } from './facts.js';
import { fill } from './fill.js';
import type { FoundLanguage } from './language.js';
import { resolveEvidence } from './resolve-evidence.js';
import { reviewText } from './review-text.js';
import type { Phrases, Shared } from './words.js';

/**
 * @param dose replaces the dose of the source, for a clinic that sets its own
 */
export function resolveExercise<Id extends ExerciseId>(
  { facts, words }: ExerciseItem,
  { phrases, references }: Shared,
  found: FoundLanguage,
  dose: Dose = facts.dose,
): Exercise<Id> {
  const { language, locale } = found;
  const values = doseTexts(dose, phrases.dose, locale);
  const label = (list: string, code: string) => words.labels[`${list}.${code}`] ?? code;
  const named = <Code extends string>(list: string, codes: readonly Code[] = []) =>
    codes.map((code) => ({ code, name: label(list, code) }));
  const statements = <Facts extends { id: string }>(
    list: readonly Facts[],
    texts: Readonly<Record<string, string>>,
  ): (Facts & Statement)[] =>
    list.map((fact) => ({ ...fact, text: fill(texts[fact.id] ?? '', values) })).filter(({ text }) => text !== '');
  const { required, anyOf, optional } = facts.equipment;
  return {
    ...facts,
    id: facts.id as Id,
    language,
    name: words.name,
    summary: words.summary,
    group: { code: facts.group, name: phrases.groups[facts.group] },
    targets: facts.targets.map((target) => ({ ...target, name: label('targets', target.code) })),
    equipment: {
      required: named('equipment', required),
      anyOf: named('equipment', anyOf),
      optional: named('equipment', optional),
    },
    steps: statements(facts.steps, words.steps).map((step) => {
      const mirrored = words.mirrored?.[step.id];
      return {
        ...step,
        ...(step.breath && { breathText: phrases.breath[step.breath] }),
        ...(step.side && { sideText: phrases.sides[step.side] }),
        ...(mirrored && { mirroredText: fill(mirrored, values) }),
        ...(mirrored && step.side && { mirroredSideText: phrases.sides[step.side === 'left' ? 'right' : 'left'] }),
      };
    }),
    pictures: words.pictures as Exercise<Id>['pictures'],
    cues: statements(facts.cues, words.cues),
    avoid: statements(facts.avoid, words.avoid),
    dose: dose as Exercise<Id>['dose'],
    doseText: doseText(dose, phrases.dose, locale),
    ...(dose.progression && { progressionText: phrases.dose.progression[dose.progression.kind] }),
    cautions: facts.contraindications.map((caution) => ({
      ...caution,
      text: words.labels[`cautions.${caution.code}`] ?? phrases.advice[caution.code as keyof Phrases['advice']],
      ...englishOf(caution.code, phrases),
    })),
    notStated: facts.notStated.map((code) => ({ code, text: phrases.notStated[code] })),
    notes: statements(facts.notes, words.notes),
    reasons: [
      ...((facts.tip && references.tipReasons[facts.tip]) || []),
      ...statements(facts.reasons, words.reasons).map(({ text }) => text),
    ],
    evidence: resolveEvidence(facts.evidence, { phrases, references }),
    sources: facts.sources.map((id) => references.sources[id]!),
    reviewText: reviewText(facts.review, phrases, found),
  };
}

function englishOf(code: string, { english }: Phrases): { readonly english?: string } {
  const text = english?.advice[code];
  return text ? { english: text } : {};
}
