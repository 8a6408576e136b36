// An exercise in the words of schema.org: its dose as numbers, and what limits it before its steps.
import type { Exercise } from '../content/exercise.js';
import type { Dose } from '../content/facts.js';
import type { JsonLd } from './json-ld.js';
import { withEnglish } from './text-json-ld.js';

export const exerciseJsonLd = (exercise: Exercise): JsonLd => ({
  '@type': ['ExercisePlan', 'HowTo'],
  name: exercise.name,
  description: exercise.summary,
  ...doseJsonLd(exercise.dose),
  additionalVariable: exercise.doseText,
  tool: [...exercise.equipment.required, ...exercise.equipment.anyOf, ...exercise.equipment.optional].map(
    ({ name }) => ({ '@type': 'HowToTool', name }),
  ),
  // A tip of a how-to is the one place before its steps that schema.org has.
  step: [
    ...exercise.cautions.map(({ text, english }) => ({ '@type': 'HowToTip', text: withEnglish(text, english) })),
    ...howToSteps(exercise.steps.map(({ text }) => text)),
  ],
});

export const howToSteps = (texts: readonly string[]): readonly JsonLd[] =>
  texts.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text }));

/** Units as UN/CEFACT codes: seconds, per day, per week. */
const units = { second: 'SEC', day: 'E91', week: 'H85' } as const;

const doseJsonLd = ({ repetitions, hold, frequency }: Dose): JsonLd => ({
  repetitions: repetitions && quantity(repetitions),
  activityDuration: hold?.target && { ...quantity(hold.target), unitCode: units.second },
  activityFrequency: frequency && { ...quantity(frequency.times), unitCode: units[frequency.per] },
});

const quantity = (amount: number | { readonly min: number; readonly max: number }): JsonLd => ({
  '@type': 'QuantitativeValue',
  ...(typeof amount === 'number' ? { value: amount } : { minValue: amount.min, maxValue: amount.max }),
});
