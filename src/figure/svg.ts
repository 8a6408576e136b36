// A still picture as a string: for servers, for print, and for pages without script.
import { arrowShapes } from './arrows.js';
import type { DrawnFigure } from './figure-facts.js';
import { mirrorTransform, viewBox } from './frame.js';
import type { LookArt } from './look-art.js';
import { keyframePose } from './keyframe-pose.js';
import { drawFigure } from './picture.js';
import { svgText } from './svg-text.js';

export interface SvgOptions {
  readonly look: LookArt;
  /** What the picture shows, in words: the alternative text. */
  readonly label: string;
  /** The index of the keyframe. Default 0. */
  readonly keyframe?: number;
  /** Shows the body's other side. Default false. */
  readonly mirrored?: boolean;
  /** Shows the arrows of the keyframe. Default true. */
  readonly arrows?: boolean;
}

/** The SVG of one keyframe. Its colours come from `figureStyles`, which the page must hold. */
export function figureSvg(figure: DrawnFigure, options: SvgOptions): string {
  const { look, label, keyframe = 0, mirrored = false, arrows = true } = options;
  const shapes = [
    ...drawFigure(figure, keyframePose(figure, keyframe), look),
    ...(arrows ? arrowShapes(figure.keyframes[keyframe]!) : []),
  ];
  return svgText({
    class: `backstride-figure look-${look.look}`,
    viewBox: viewBox(figure),
    label,
    shapes,
    transform: mirrorTransform(figure, mirrored),
  });
}
