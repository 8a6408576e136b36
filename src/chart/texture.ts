// Groups of people differ by texture, so that nobody needs to see colours, and a group has the same one in every chart
// of a study. What one chart alone shows is told by its words, and full. Pure.
import type { ChartPoint } from './axis.js';

const textures = ['open', 'hatched', 'full'] as const;
export type Texture = (typeof textures)[number];

/** The texture of each point, by id. */
export function texturesOf(charts: readonly { readonly points: readonly ChartPoint[] }[]): (id: string) => Texture {
  const ids = charts.flatMap(({ points }) => points.map(({ id }) => id));
  const groups = [...new Set(ids)].filter((id) => ids.indexOf(id) < ids.lastIndexOf(id));
  return (id) => textures[groups.indexOf(id) % textures.length] ?? 'full';
}
