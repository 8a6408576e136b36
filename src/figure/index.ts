// Pictures of exercises: `backstride/figure`. Imports no Lit, touches no DOM; everything here also runs on a server.
export { arrowShapes } from './arrows.js';
export type { Panel } from './diagrams/diagram.js';
export { diagramStyles } from './diagrams/diagram-styles.js';
export { diagramSvg } from './diagrams/diagram-svg.js';
export { diagramLoaders, type DiagramId } from './diagrams/loaders.js';
export { figureStyles } from './figure-styles.js';
export { mirrorTransform, viewBox } from './frame.js';
export { keyframePose } from './keyframe-pose.js';
export { poseAt, positionAt, runSeconds } from './motion.js';
export { drawFigure } from './picture.js';
export { figureSvg, type SvgOptions } from './svg.js';
export type { LookArt } from './look-art.js';
export type { Shape } from './shape.js';
export type * from './figure-facts.js';
export type { PackedFigure } from './packed-figure.js';
export { unpackFigures } from './unpack-figure.js';
export { lintFigure, type PoseFinding, type SidedSteps } from './pose-lint.js';
