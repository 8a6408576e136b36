// A body with its clothes, layer by layer.
import { armChain, armShapes } from './arms.js';
import type { DrawnFigure, Layer, Pose } from './figure-facts.js';
import { headShapes } from './head.js';
import { highlightShapes } from './highlights.js';
import { legChain, legShapes } from './legs.js';
import type { LookArt } from './look-art.js';
import * as profiles from './profiles.js';
import * as length from './proportions.js';
import type { Shape } from './shape.js';
import type { Skeleton } from './skeleton.js';
import { outline, type Chain } from './skin.js';

const usualOrder: readonly Layer[] = ['far-arm', 'far-leg', 'torso', 'near-leg', 'head', 'near-arm'];

export function bodyShapes(figure: DrawnFigure, pose: Pose, skeleton: Skeleton, art: LookArt): Shape[] {
  const { highlights, layers = usualOrder } = figure;
  const { nearArm, farArm, nearLeg, farLeg, turn } = skeleton;
  const [pelvis, lumbar, ribs] = pose.spine;
  const above = figure.view === 'above';

  const torso: Chain = {
    root: skeleton.skull,
    bones: [
      { angle: pose.neck + 180, length: length.neck },
      { angle: ribs + 180, length: length.ribs },
      { angle: lumbar + 180, length: length.lumbar },
      { angle: pelvis + 180, length: length.pelvis },
    ],
    profile: profiles.torso,
    facing: [turn[1], turn[0]],
  };
  const near = legChain(nearLeg, pelvis, turn[0]);
  const far = legChain(farLeg, pelvis, turn[0]);
  const onTorso = highlightShapes('torso', torso, highlights);
  const shaded = (shapes: Shape[]): Shape[] =>
    above ? shapes : shapes.map((shape) => ({ ...shape, class: shape.class + ' far' }));

  const draw: Record<Layer, () => Shape[]> = {
    'far-arm': () => shaded(armShapes(farArm, art, above ? -1 : 1)),
    'far-leg': () => shaded(legShapes(figure, farLeg, far, art)),
    torso: () => [
      { class: 'skin', path: outline(torso, -5, 17) },
      { class: 'shorts', path: outline(torso, 48) },
      { class: 'shirt', path: outline(torso, 7, 57, 0.7) },
      ...(above ? onTorso : []),
    ],
    // Seen from above, regions lie on the person's right, which is the far leg.
    'near-leg': () => [
      ...legShapes(figure, nearLeg, near, art),
      ...(above ? [] : onTorso),
      ...highlightShapes('leg', above ? far : near, highlights),
    ],
    head: () => headShapes(figure, pose, skeleton, art),
    'near-arm': () => [...armShapes(nearArm, art, 1), ...highlightShapes('arm', armChain(nearArm), highlights)],
  };
  return layers.flatMap((layer) => draw[layer]());
}
