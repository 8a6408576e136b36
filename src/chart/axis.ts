// The axis of a chart: from nought, always, to a round number beyond the longest bar and its line. A bar that began
// elsewhere would make a small difference look large. Pure.

/** A number to draw, with the ends of its line where it has one. */
export interface ChartPoint {
  readonly id: string;
  readonly value: number;
  /** The standard deviation. */
  readonly sd?: number;
  /** The ends of an interval. */
  readonly low?: number;
  readonly high?: number;
}

export interface Axis {
  readonly min: number;
  readonly max: number;
  /** The numbers to write along the axis, evenly spaced, from `min` to `max`. */
  readonly ticks: readonly number[];
}

/** Where the line over a bar begins and ends; both are the value where it has none. */
export function lineOf({ value, sd = 0, low = value - sd, high = value + sd }: ChartPoint): readonly [number, number] {
  return [low, high];
}

/** The axis that holds all points and nought. */
export function axisOf(points: readonly ChartPoint[]): Axis {
  const ends = [0, ...points.flatMap(lineOf), ...points.map(({ value }) => value)];
  const step = roundStep((Math.max(...ends) - Math.min(...ends)) / 6);
  const first = Math.floor(Math.min(...ends) / step);
  const last = Math.ceil(Math.max(...ends) / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { min: ticks[0]!, max: ticks.at(-1)!, ticks };
}

/** The first of 1, 2, 5, 10, 20 … (and 0.5, 0.2, 0.1 …) that is not smaller. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return rounded([1, 2, 5, 10].find((factor) => factor * power >= atLeast)! * power);
}

// Binary fractions would give a tick of 0.6000000000000001.
const rounded = (number: number) => +number.toPrecision(12);
