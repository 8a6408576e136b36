// Which exercises to list.
import type { ContraindicationCode, Equipment, ExerciseFacts, ExerciseGroup, Target } from './facts.js';

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

export function fits(facts: ExerciseFacts, { group, targets, equipment, avoid }: ExerciseFilter): boolean {
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
export const ownContraindications = (facts: ExerciseFacts) =>
  facts.contraindications.filter(({ scope }) => !scope).map(({ code }) => code);
