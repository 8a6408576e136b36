// The numbers of a study as a chart: a row of shapes for each point, to be drawn under its words. Pure: no Lit, no DOM.
import type { Shape } from '../figure/shape.js';
import { axisOf, type ChartPoint } from './axis.js';
import { barBox, barShapes } from './bars.js';
import { peopleHeight, peopleShapes } from './people.js';
import type { Texture } from './texture.js';

export interface ChartData {
  /** `people` are drawn one by one, everything else as bars. */
  readonly unit: string;
  readonly points: readonly ChartPoint[];
}

export interface Chart {
  /** The `viewBox` of each row. */
  readonly viewBox: string;
  /** The shapes of each point. */
  readonly rows: readonly (readonly Shape[])[];
  /** The numbers along the axis, evenly spaced over the whole width; empty where people are counted. */
  readonly ticks: readonly number[];
}

/** Draws nothing that is not in the data. */
export function drawChart({ unit, points }: ChartData, textureOf: (id: string) => Texture): Chart {
  const people = unit === 'people';
  const axis = axisOf(points);
  const height = people ? peopleHeight(points.map(({ value }) => value)) : barBox.height;
  return {
    viewBox: `0 0 ${barBox.width} ${height}`,
    rows: points.map((point) => {
      const texture = textureOf(point.id);
      return people ? peopleShapes(point.value, texture) : barShapes(point, axis, texture);
    }),
    ticks: people ? [] : axis.ticks,
  };
}
