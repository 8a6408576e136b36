// A dose that the host sets by attributes, laid over the dose of the source. Never above it without saying so.
import { largest } from '../content/dose-text.js';
import type { Dose, Range } from '../content/facts.js';

export interface ClinicDose {
  readonly hold: number | undefined;
  readonly sets: number | undefined;
  readonly repetitions: Range | undefined;
}

export interface LaidDose {
  /** The source's own object where the host set nothing. */
  readonly dose: Dose;
  /** Something is more than the source states. */
  readonly aboveSource: boolean;
}

export function layDose(source: Dose, { hold, sets, repetitions }: ClinicDose): LaidDose {
  if ((hold ?? sets ?? repetitions) === undefined) return { dose: source, aboveSource: false };
  const above = (own: number | undefined, stated: number | undefined) =>
    own !== undefined && stated !== undefined && own > stated;
  const target = source.hold?.target;
  return {
    dose: {
      ...source,
      ...(hold !== undefined && { hold: { target: hold } }),
      ...(sets !== undefined && { sets }),
      ...(repetitions !== undefined && { repetitions }),
    },
    aboveSource:
      above(hold, target === undefined ? undefined : largest(target)) ||
      above(sets, source.sets) ||
      above(repetitions?.max, source.repetitions?.max),
  };
}
